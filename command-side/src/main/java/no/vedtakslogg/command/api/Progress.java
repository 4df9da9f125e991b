package no.vedtakslogg.command.api;

import org.jspecify.annotations.Nullable;

/**
 * How far the loading of many commands has come.
 *
 * @param lines how many lines were read
 * @param recorded how many of them were recorded now
 * @param repeated how many were recorded before, under the same key
 * @param refused how many were refused
 * @param refusal the line that was just refused, where this tells of one
 * @param stopped whether the loading ended before the last line
 */
public record Progress(
        long lines,
        long recorded,
        long repeated,
        long refused,
        @Nullable Refusal refusal,
        boolean stopped) {

    static final Progress NONE = new Progress(0, 0, 0, 0, null, false);

    /**
     * Why a line was refused.
     *
     * @param type the problem's type, which never changes
     * @param sentence what is wrong, in Norwegian
     */
    public record Refusal(long line, int status, String type, String sentence) {}

    Progress afterRecording(long line, boolean again) {
        return new Progress(line, recorded + (again ? 0 : 1), repeated + (again ? 1 : 0), refused, null, false);
    }

    Progress afterRefusal(Refusal found) {
        return new Progress(found.line(), recorded, repeated, refused + 1, found, false);
    }

    Progress afterStop() {
        return new Progress(lines, recorded, repeated, refused, refusal, true);
    }
}
