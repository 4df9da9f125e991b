package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What stood at the edges of the pages that a plain text was taken from: «Side 2 av 4», a foot with a number that counts
 * on, and the head that comes again below each of them.
 */
final class PageEdges {
    private static final Pattern PAGE =
            Pattern.compile("(?iu)\\s*[-–]?\\s*side\\s*:?\\s*\\d{1,3}(?:\\s*(?:av|of|/)\\s*\\d{1,3})?\\s*[-–]?\\s*");
    // «- 2 -», «[2]»
    private static final Pattern NUMBER_OF_PAGE =
            Pattern.compile("\\s*(?<sign>[-–—\\[|])\\s?(?<number>\\d{1,3})\\s?[-–—\\]|]\\s*");
    // «2 av 4» far in, though the page goes on straight below
    private static final Pattern NUMBER_OF_PAGES = Pattern.compile("\\s{20,}\\d{1,3}\\s*(?:av|of)\\s*\\d{1,3}\\s*");
    private static final Pattern FOOT = Pattern.compile(
            "(?iu)\\s*(?<words>(?:\\S.{2,90}?)?)(?:\\s{4,}|\\t\\s*|\\s+[-–|]?\\s*(?=side)|^)(?:side\\s*)?(?<number>\\d{1,3})(?:\\s*(?:av|/)\\s*\\d{1,3})?\\s*");
    // a number, the names of columns, or the title of a paper of its own
    private static final Pattern NO_HEAD = Pattern.compile(
            "\\d|\\S(?: {3,}| *\t *)\\S|^(?iu:saksfr[ae]mlegg|saksfr[ae]mstilling|saksutgreiing|sakspapir|møtebok|særutskrift|saksprotokoll)$");
    private static final Pattern PAPER_OF_CASE = Pattern.compile(
            "\\d|(?iu:saksfr[ae]mlegg|saksfr[ae]mstilling|saksutgreiing|sakspapir|møtebok|særutskrift|saksprotokoll)");
    private static final Pattern FIRST_PAGE = Pattern.compile("(?iu)\\s*[-–]?\\s*side\\s*:?\\s*1(?!\\d).*");
    private static final Pattern DAY =
            Pattern.compile("(?iu)\\d{1,2}\\.\\s?(?:\\d{1,2}\\.\\s?\\d{2,4}|\\p{L}{3,9}\\s\\d{4})");
    // «2 av 3», «Møtereferat 03.09.2026 Side 2 av 3»
    private static final Pattern OF_ALL =
            Pattern.compile("(?iu)\\s*(?:\\S.{2,90}?\\sside\\s)?\\d{1,3}\\s(?:av|of)\\s\\d{1,3}\\s*");
    // «Utvalg     Møtedato     Saksnr.» straight above «Eldrerådet     19.03.2026     4/26», and «004/26» anywhere
    private static final Pattern NAMES_NUMBER = Pattern.compile(
            "(?iu).*\\S(?: {3,}| *\t *)(?:\\p{L}*saks?\\.?(?:[ -]?(?:nr|nummer))?|nr|nummer)[.:]{0,2}\\s*");
    private static final Pattern FILLED_UP = Pattern.compile("\\b0\\d{1,2}/\\d{2}\\s*$");
    private static final String FAR_IN = " ".repeat(20);
    private static final int LINES_OF_A_HEAD = 3;
    private static final int LINES_OF_TITLE = 6;
    private static final int FEWEST_FEET = 2;

    private final List<String> lines;
    private final Set<Integer> feet = new HashSet<>();

    private record Foot(int line, int page) {}

    private PageEdges(String text) {
        lines = List.of(text.replace("\f", "").split("\n", -1));
    }

    /** The numbers of the lines, from 0, that are no words of the paper. */
    static Set<Integer> in(String text) {
        var edges = new PageEdges(text);
        edges.findFeet();
        var all = new HashSet<>(edges.feet);
        all.addAll(edges.linesBeside(1));
        all.addAll(edges.linesBeside(-1));
        all.addAll(edges.headsBelow(all));
        return all;
    }

    private void findFeet() {
        var byWords = new HashMap<String, List<Foot>>();
        for (var i = 0; i < lines.size(); i++) {
            if (PAGE.matcher(lines.get(i)).matches()
                    || NUMBER_OF_PAGES.matcher(lines.get(i)).matches()) {
                feet.add(i);
                continue;
            }
            var number = NUMBER_OF_PAGE.matcher(lines.get(i));
            if (number.matches()) {
                if (isAtEdge(i, "")) {
                    feet.add(i);
                }
                byWords.computeIfAbsent(number.group("sign"), none -> new ArrayList<>())
                        .add(new Foot(i, Integer.parseInt(number.group("number"))));
                continue;
            }
            var foot = FOOT.matcher(lines.get(i));
            if (foot.matches() && isAtEdge(i, foot.group("words")) && !isCaseNumber(i, foot.group("words"))) {
                if (foot.group("words").isEmpty() && lines.get(i).startsWith(FAR_IN)) {
                    feet.add(i);
                }
                byWords.computeIfAbsent(foot.group("words"), none -> new ArrayList<>())
                        .add(new Foot(i, Integer.parseInt(foot.group("number"))));
            }
        }
        byWords.values().stream()
                .filter(PageEdges::count)
                .flatMap(List::stream)
                .map(Foot::line)
                .forEach(feet::add);
    }

    // «2/26» alone may be the number of a case, and so it is in a column for these
    private boolean isCaseNumber(int at, String words) {
        return lines.get(at).contains("/")
                && (words.isEmpty()
                        || FILLED_UP.matcher(lines.get(at)).find()
                        || at > 0 && NAMES_NUMBER.matcher(lines.get(at - 1)).matches());
    }

    // words before the number make a foot of it where the next page goes on straight below
    private boolean isAtEdge(int at, String words) {
        if (OF_ALL.matcher(lines.get(at)).matches()) {
            return true; // no words of the paper, wherever its text goes on
        }
        var above = at == 0 || lines.get(at - 1).isBlank();
        var below = at + 1 == lines.size() || lines.get(at + 1).isBlank();
        return words.isEmpty() ? above && below : above || below;
    }

    private static boolean count(List<Foot> same) {
        for (var i = 1; i < same.size(); i++) {
            if (same.get(i).page != same.get(i - 1).page + 1) {
                return false;
            }
        }
        return same.size() >= FEWEST_FEET;
    }

    // a foot may have more lines, the same on every page: «Postboks 14, 7099 Nordlia» below, «Eldrerådet – referat»
    // above, and where air is between, «Referat AU 11.03.2026»
    private Set<Integer> linesBeside(int step) {
        var beside = new HashSet<Integer>();
        for (var nth = 1; nth <= LINES_OF_A_HEAD; nth++) {
            var far = nth * step;
            var at = feet.stream()
                    .flatMap(foot -> nthFrom(foot, far, Set.of()).stream())
                    .toList();
            var same =
                    at.stream().map(line -> lines.get(line).strip()).distinct().toList();
            if (at.size() < FEWEST_FEET
                    || at.size() < feet.size()
                    || same.size() > 1
                    || !feet.stream().map(foot -> foot + far).toList().equals(at)
                            && !DAY.matcher(same.getFirst()).find()) {
                break;
            }
            beside.addAll(at);
        }
        return beside;
    }

    // the head of a page is what stands first below every foot; of two pages, the first has it at its top
    private Set<Integer> headsBelow(Set<Integer> outside) {
        var heads = new HashSet<Integer>();
        for (var nth = 0; nth < LINES_OF_A_HEAD; nth++) {
            var same = new HashSet<String>();
            var at = new ArrayList<Integer>();
            for (var foot : feet) {
                nthFrom(foot, nth + 1, outside).ifPresent(line -> {
                    at.add(line);
                    same.add(lines.get(line).strip());
                });
            }
            if (at.isEmpty()
                    || same.size() > 1
                    || at.size() < FEWEST_FEET && !standsAtTop(at.getFirst())
                    || !mayBeHead(same.iterator().next(), at)) {
                break;
            }
            heads.addAll(at);
        }
        return heads;
    }

    // «Referat 05.02.2026     Helsefellesskapet Østfold» on page after page: names of columns tell no day
    private boolean mayBeHead(String head, List<Integer> at) {
        return at.size() >= FEWEST_FEET && (DAY.matcher(head).find() || opensOnlyPaper(head))
                || !NO_HEAD.matcher(withoutDay(head, at.getFirst())).find();
    }

    // «Storvik sykehus      Protokoll» above all else, where no second paper begins with its own first page
    private boolean opensOnlyPaper(String head) {
        return !PAPER_OF_CASE.matcher(head).find()
                && lines.stream().filter(line -> !line.isBlank()).limit(2).anyMatch(line -> line.strip()
                        .equals(head))
                && lines.stream()
                                .filter(line -> FIRST_PAGE.matcher(line).matches())
                                .count()
                        < 2;
    }

    private boolean standsAtTop(int head) {
        return feet.size() >= FEWEST_FEET
                && lines.stream()
                        .filter(line -> !line.isBlank())
                        .limit(LINES_OF_TITLE)
                        .anyMatch(lines.get(head)::equals);
    }

    // «REFERAT 9. april 2027» is a head where the first page tells the day as well
    private String withoutDay(String head, int at) {
        var day = DAY.matcher(head);
        return day.find() && lines.subList(0, at).stream().anyMatch(line -> line.contains(day.group()))
                ? day.replaceFirst("")
                : head;
    }

    /** The line that so many lines with words lie below a foot, or above it where negative, those outside the paper left out. */
    private Optional<Integer> nthFrom(int foot, int far, Set<Integer> outside) {
        var step = Integer.signum(far);
        return IntStream.iterate(foot + step, line -> line >= 0 && line < lines.size(), line -> line + step)
                .filter(line -> !lines.get(line).isBlank() && !outside.contains(line))
                .skip(Math.abs(far) - 1L)
                .boxed()
                .findFirst();
    }
}
