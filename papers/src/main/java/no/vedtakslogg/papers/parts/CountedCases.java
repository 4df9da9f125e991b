package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Headings;
import org.jspecify.annotations.Nullable;

/** The cases of minutes that only count them: «1. Godkjenning av innkalling», «2. Budsjett», with what was said below each. */
final class CountedCases {
    // «1. Title», «Pkt. 1 Title», «21-19 Title»; and in the fourth meeting «4.1 Title», «S 4.1/07 Title»
    static final Pattern COUNTED = Pattern.compile(
            "^(?<before>(?:(?iu:pkt|punkt|sak|tema|ad|post)\\.?\\s*)?|(?:(?:(?iu:sak)|\\p{Lu}{1,4})\\s)?\\d{1,3}\\.)"
                    + "(?<number>\\d{1,3})(?:[/-](?<year>\\d{2}|20\\d{2}))?(?<after>\\s?[.):–-])?(?:\\s+|(?<=[.)])(?=\\p{Lu}\\p{Ll}))(?=[\\p{Lu}«\"])");
    // «12.3» is of the twelfth meeting; «Tema 1:» is none of the points «1.» that stand below it
    private static final Pattern OF_MEETING = Pattern.compile("(?iu)\\d\\.$|^tema\\s*$");
    private static final Pattern SENTENCE = Pattern.compile("[.,:;]$");
    private static final int CENTURY = 2000;
    private static final int LONGEST_TITLE = 110;
    private static final int FEWEST = 2;

    private static final int FEWEST_HEADINGS = 3;
    private static final int BELOW = 4;
    private static final Pattern ARCHIVE_BELOW =
            Pattern.compile("^(?iu:saks?(?:\\s?nr|nummer)|arkivsak(?:snr|nr)?|ref)\\.?:?\\s*(?:19|20)\\d{2}/\\d{1,6}$");

    /** @param ofMeeting what stands before the count and tells which meeting it is of; empty where nothing does */
    private record Counted(
            int at, int number, String ofMeeting, CaseHeading heading, int level, boolean sectionLike, boolean filed) {
        boolean isRunOn() {
            return !heading.said().isBlank();
        }

        Counted told(RunOnTitle title) {
            return new Counted(at, number, ofMeeting, title.heading(heading.number()), level, sectionLike, filed);
        }

        boolean follows(Counted before) {
            return ofMeeting.equals(before.ofMeeting) && (number == before.number + 1 || number == before.number + 2);
        }
    }

    private CountedCases() {}

    static Map<Integer, CaseHeading> in(List<Block> blocks) {
        var alone = best(blocks, false);
        var runOn = best(blocks, true);
        var areRunOn = runOn.size() > FEWEST
                && runOn.size() >= alone.size()
                && runOn.stream().filter(Counted::isRunOn).count() * 2 > runOn.size();
        var headings = new TreeMap<Integer, CaseHeading>();
        (areRunOn ? runOn : alone).forEach(counted -> headings.put(counted.at, counted.heading));
        return headings;
    }

    private static List<Counted> best(List<Block> blocks, boolean runOn) {
        return chains(blocks, runOn).stream()
                .filter(chain -> (chain.size() >= FEWEST || chain.getFirst().filed)
                        && areTold(chain, blocks)
                        && !areSections(chain))
                .max(Comparator.comparing(CountedCases::height).thenComparing(List::size))
                .orElse(List.of());
    }

    /** The cases of minutes whose headings count them, from meeting to meeting, with some left out. */
    static Map<Integer, CaseHeading> inHeadings(List<Block> blocks) {
        var chain = new ArrayList<Counted>();
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line && line.standsOut()) {
                var counted = counted(line, i, false, false, false);
                if (counted != null && (chain.isEmpty() || counted.number > chain.getLast().number)) {
                    chain.add(counted);
                }
            }
        }
        var headings = new TreeMap<Integer, CaseHeading>();
        if (chain.size() >= FEWEST_HEADINGS
                && chain.getFirst().number > 1
                && areTold(chain, blocks)
                && !areSections(chain)) {
            chain.forEach(counted -> headings.put(counted.at, counted.heading));
        }
        return headings;
    }

    // what is counted in headings goes before what is counted below one of them
    private static int height(List<Counted> chain) {
        var lowest = chain.stream().mapToInt(Counted::level).max().orElse(0);
        var all = chain.stream().allMatch(counted -> counted.level > 0);
        return all ? -lowest : Integer.MIN_VALUE;
    }

    // a chain counts on by one, or leaves one number out
    private static List<List<Counted>> chains(List<Block> blocks, boolean runOn) {
        var chains = new ArrayList<List<Counted>>();
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line) {
                var told = runOn ? runOn(line, blocks, i) : null;
                var counted = told != null
                        ? told
                        : counted(line, i, isFiled(blocks, i), isBelowTitle(blocks, i), standsAlone(blocks, i));
                if (counted == null) {
                    continue;
                }
                var last = chains.isEmpty() ? null : chains.getLast().getLast();
                var above = counted.filed || counted.level > 0 || !counted.ofMeeting.isEmpty()
                        ? continued(chains, counted)
                        : null;
                if (above != null) {
                    above.add(counted);
                } else if (last != null && counted.follows(last)) {
                    chains.getLast().add(counted);
                } else if (last == null || counted.number <= 1 || counted.filed && !last.filed) {
                    chains.add(new ArrayList<>(List.of(counted)));
                }
            }
        }
        return chains;
    }

    // points of a decision between two cases do not divide them
    private static @Nullable List<Counted> continued(List<List<Counted>> chains, Counted counted) {
        return chains.reversed().stream()
                .filter(chain -> chain.getLast().filed == counted.filed
                        && chain.getLast().level == counted.level
                        && counted.follows(chain.getLast()))
                .findFirst()
                .orElse(null);
    }

    // such a paragraph may stand straight below the one before
    private static @Nullable Counted runOn(Line line, List<Block> blocks, int at) {
        var match = line.words().matcher(COUNTED);
        if (!match.find() || !isMarked(match)) {
            return null;
        }
        return RunOnTitle.of(line.words().sub(match.end()).strip(), blocks, at)
                .map(title -> counted(line, at, match, false).told(title))
                .orElse(null);
    }

    private static @Nullable Counted counted(Line line, int at, boolean filed, boolean first, boolean standsAlone) {
        var words = line.words();
        var match = words.matcher(COUNTED);
        return !match.find()
                        || words.length() > LONGEST_TITLE
                        || !(line.standsOut()
                                || filed
                                || (line.afterGap() || first) && (isMarked(match) || standsAlone))
                ? null
                : counted(line, at, match, filed);
    }

    private static Counted counted(Line line, int at, Matcher match, boolean filed) {
        var words = line.words();
        var number = Integer.parseInt(match.group("number"));
        var year = match.group("year");
        Passage title = words.sub(match.end()).strip();
        return new Counted(
                at,
                number,
                OF_MEETING.matcher(match.group("before")).find() ? match.group("before") : "",
                CaseHeading.titled(
                        CaseNumbers.counted(
                                words.sub(0, match.end()),
                                number,
                                year == null ? null : Integer.parseInt(year) % 100 + CENTURY),
                        title,
                        true),
                line.style().heading(),
                Headings.of(line.with(title)).isPresent(),
                filed);
    }

    // «1 Godkjenning av referat» with nothing straight above it or below
    private static boolean standsAlone(List<Block> blocks, int at) {
        return blocks.get(at) instanceof Line line
                && !line.words().has(SENTENCE)
                && at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Line below
                && below.afterGap();
    }

    private static boolean isMarked(MatchResult match) {
        return match.group("after") != null
                || match.group("before").matches("(?iu)(?:pkt|punkt|sak|ad|post)\\.?\\s*")
                || match.group("year") != null
                || OF_MEETING.matcher(match.group("before")).find();
    }

    // «22-25 Title» straight below «21-25 Title» is a list of them
    private static boolean countsOnBelow(List<Block> blocks, int at) {
        return at + 1 < blocks.size()
                && blocks.get(at) instanceof Line line
                && blocks.get(at + 1) instanceof Line next
                && !next.afterGap()
                && number(next) == number(line) + 1;
    }

    private static int number(Line line) {
        var counted = line.words().matcher(COUNTED);
        return counted.find() ? Integer.parseInt(counted.group("number")) : -1;
    }

    // «Saker:» stands straight above the first of them
    private static boolean isBelowTitle(List<Block> blocks, int at) {
        return at > 0
                && blocks.get(at - 1) instanceof Line above
                && AgendaHeadings.isTitle(above)
                && !countsOnBelow(blocks, at);
    }

    // «Sak nr. 2007/4974» below «81 Title»: the number of the archive makes it a case
    private static boolean isFiled(List<Block> blocks, int at) {
        return blocks.subList(at + 1, Math.min(at + BELOW, blocks.size())).stream()
                .filter(block -> block instanceof Line line
                        && (line.words().has(ARCHIVE_BELOW) || line.words().has(COUNTED)))
                .findFirst()
                .filter(block -> block instanceof Line line && line.words().has(ARCHIVE_BELOW))
                .isPresent();
    }

    // most have words below them before the next one comes
    private static boolean areTold(List<Counted> chain, List<Block> blocks) {
        var told = 0;
        for (var i = 0; i < chain.size(); i++) {
            var next = i + 1 < chain.size() ? chain.get(i + 1).at : blocks.size();
            told += next > chain.get(i).at + 1 || chain.get(i).isRunOn() ? 1 : 0;
        }
        return told * 3 >= chain.size() * 2;
    }

    // «1. Bakgrunn», «2. Vurdering» divide one case
    private static boolean areSections(List<Counted> chain) {
        return chain.stream().filter(Counted::sectionLike).count() * 2 > chain.size();
    }
}
