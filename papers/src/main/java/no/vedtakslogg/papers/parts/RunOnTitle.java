package no.vedtakslogg.papers.parts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Treated;
import org.jspecify.annotations.Nullable;

/**
 * A counted case whose title opens the paragraph that tells of it: «1. Møteplan: Møtene holdes på tirsdager. Vedtatt: …»,
 * «2. Ny leder – Kari ble valgt.»
 *
 * @param title the words before the colon or dash
 * @param said the rest of the line
 */
record RunOnTitle(Passage title, Passage said) {
    private static final Pattern NAMED =
            Pattern.compile("^(\\p{Lu}[^.:!?]{2,90}?)(?::|\\s[-–—])\\s+(?=[\\p{Lu}\\d«\"(])");
    // «Møteplan. Møtene holdes …»
    private static final Pattern FEW_WORDS =
            Pattern.compile("^(\\p{Lu}\\S*(?:\\s[^\\s.:!?]+){0,3}?\\p{Ll}{3})\\.\\s+(?=\\p{Lu})");
    private static final Pattern LAST = Pattern.compile("(?iu)^(?:eventuelt|ymse)\\s?[:.–-]");
    private static final Pattern SENTENCE = Pattern.compile("^\\S+\\s+\\S+\\s+\\S.*[.!?:]$", Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile("[.!?:]$");
    private static final int FEWEST = 2;
    private static final int LONGEST_PARAGRAPH = 30;

    /** Such a title in the words behind the number of a line, where whole sentences follow it. */
    static Optional<RunOnTitle> of(Passage words, List<Block> blocks, int at) {
        for (var form : new Pattern[] {NAMED, FEW_WORDS}) {
            var named = words.matcher(form);
            if (named.find()) {
                var said = words.sub(named.end()).strip();
                return isSentence(said, blocks, at) || words.has(LAST)
                        ? Optional.of(new RunOnTitle(words.group(named, 1), said))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The same cases, where most of their titles open the paragraphs that tell of them. */
    static Map<Integer, CaseHeading> parted(Map<Integer, CaseHeading> headings, List<Block> blocks) {
        var parted = new TreeMap<>(headings);
        var titles = new HashSet<String>();
        var runOn = 0;
        for (var heading : headings.entrySet()) {
            var at = heading.getKey();
            var number = heading.getValue().number();
            var title = RunOnTitle.of(heading.getValue().title(), blocks, at);
            if (title.isPresent() && number != null) {
                if (!titles.add(title.get().title.toString())) {
                    return headings; // «Orienteringssak: …» twice tells what kind of cases they are
                }
                runOn++;
                parted.put(at, title.get().heading(number));
            } else if (!heading.getValue().said().isBlank()) {
                runOn++;
            }
        }
        return runOn >= FEWEST && runOn * 2 > headings.size() ? parted : headings;
    }

    /** The heading of the case with this number. */
    CaseHeading heading(@Nullable Found<CaseNumber> number) {
        return new CaseHeading(number, title, said, true);
    }

    // to the end of its paragraph
    private static boolean isSentence(Passage said, List<Block> blocks, int at) {
        var last = said;
        for (var i = at + 1;
                i < Math.min(at + LONGEST_PARAGRAPH, blocks.size())
                        && blocks.get(i) instanceof Line line
                        && !line.afterGap()
                        && !line.words().has(CountedCases.COUNTED)
                        && CaseNumbers.atStart(line.words()).isEmpty()
                        && Treated.of(line.words()).isEmpty();
                i++) {
            last = line.words();
        }
        return (last == said ? said.has(SENTENCE) : last.has(ENDED)) && said.length() > 0;
    }
}
