package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.command.imports.Draft.Choice;
import no.vedtakslogg.command.imports.Draft.DraftedMeeting;
import no.vedtakslogg.command.imports.Draft.DraftedPartnership;
import no.vedtakslogg.command.imports.Draft.DraftedPlan;
import no.vedtakslogg.command.imports.Draft.DraftedStranger;
import no.vedtakslogg.command.imports.Known.KnownPartnership;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.text.Certainty;
import org.jspecify.annotations.Nullable;

/** Makes a draft of a paper: what was read, what somebody put right, and what the record has already. */
final class Drafting {
    private static final Pattern STRANGER = Pattern.compile("strangers\\.(\\d{1,3})\\.words");

    final ImportId importId;
    final Paper paper;
    final Mends mends;
    final Looked record;
    final List<Remark> remarks = new ArrayList<>();
    final BodiesNamed bodies;
    final PersonsNamed persons;
    final Roll roll;
    private final Set<String> remembered;
    private final Map<String, String> meanings;
    private final Map<String, Integer> answered = new LinkedHashMap<>();
    private final List<KnownPartnership> partnerships;
    private final Set<Integer> enrolled = new HashSet<>();
    private final Map<String, DraftedStranger> strangers = new LinkedHashMap<>();

    /** @param meanings what names meant the last time somebody was asked, by their keys */
    Drafting(ImportId importId, Paper paper, Mends mends, Looked record, Map<String, String> meanings) {
        this.importId = importId;
        this.paper = paper;
        this.mends = mends;
        this.record = record;
        this.remembered = Set.copyOf(meanings.keySet());
        this.meanings = new LinkedHashMap<>(meanings);
        this.partnerships = record.partnerships();
        var known = record.bodies();
        bodies = new BodiesNamed(mends, new ShortNames(paper.text()), known, meanings, remarks);
        persons = new PersonsNamed(importId, record.persons(), remarks);
        readMeanings();
        roll = new Roll(known, partnerships, this.meanings);
        NamesInPaper.of(paper.text()).forEach(roll::meet);
    }

    Draft draft() {
        var meetings = new DraftingMeetings(this).all();
        var plan = new DraftingPlan(this).plan();
        if (nothing(meetings, plan)) {
            remarks.add(Remark.of(Remark.Kind.NOTHING_TO_RECORD, "", null));
        }
        remarks.sort(Comparator.comparing((Remark remark) -> !remark.standsInTheWay()));
        return new Draft(
                paper.kind().value(),
                partnership(),
                bodies.drafted(),
                meetings,
                plan,
                List.copyOf(strangers.values()),
                List.copyOf(remarks));
    }

    private static boolean nothing(List<DraftedMeeting> meetings, @Nullable DraftedPlan plan) {
        return plan == null && meetings.stream().noneMatch(DraftedMeeting::take);
    }

    /** A body that is to be established may be put to work in the same paper. */
    void enroll(int index) {
        var body = bodies.drafted().get(index);
        if (body.choice().text().equals(BodiesNamed.NEW) && enrolled.add(index)) {
            roll.add(
                    ToRecord.madeBody(importId, body),
                    body.name().text(),
                    body.shortName().text());
        }
    }

    /** Asks once whom a name means; an answer given on this page may be changed until it is confirmed. */
    void ask(String words) {
        var name = Words.key(words);
        if (!remembered.contains(name)) {
            strangers.computeIfAbsent(name, key -> stranger(key, words));
        }
    }

    /** Whoever was answered about keeps the place, whoever else comes or goes. */
    private DraftedStranger stranger(String key, String words) {
        if (!answered.containsKey(key)) {
            answered.put(
                    key,
                    Stream.iterate(0, i -> i + 1)
                            .filter(i -> !answered.containsValue(i))
                            .findFirst()
                            .orElseThrow());
        }
        var path = "strangers." + answered.get(key);
        return new DraftedStranger(
                path,
                words,
                mends.field(path + ".meaning", Roll.NOBODY_KNOWN, null, Certainty.DOUBTFUL),
                roll.choices());
    }

    /** What was answered about strangers on this page counts at once. */
    private void readMeanings() {
        mends.byPath().forEach((path, words) -> {
            var match = STRANGER.matcher(path);
            if (match.matches()) {
                var key = Words.key(words);
                answered.put(key, Integer.valueOf(match.group(1)));
                var meaning = mends.at("strangers." + match.group(1) + ".meaning");
                if (meaning != null && !meaning.isBlank()) {
                    meanings.put(key, meaning);
                }
            }
        });
    }

    private DraftedPartnership partnership() {
        var choices = partnerships.stream()
                .map(partnership -> new Choice(partnership.id().toString(), partnership.name()))
                .toList();
        var path = "partnership";
        return new DraftedPartnership(
                mends.field(path + ".choice", likely(), null, Certainty.LIKELY),
                choices,
                mends.field(path + ".name", named(), null, Certainty.DOUBTFUL),
                mends.field(path + ".since", BodiesNamed.AGREEMENT.toString(), null, Certainty.DOUBTFUL));
    }

    /** The partnership of the bodies that are known; else the one whose name stands most wholly in the paper. */
    private String likely() {
        for (var i = 0; i < bodies.drafted().size(); i++) {
            var known = bodies.known(i);
            if (known.isPresent()) {
                return known.get().partnershipId().toString();
            }
        }
        var words = Words.all(paper.text());
        return partnerships.stream()
                .max(Comparator.comparingDouble(partnership -> PartnershipNames.share(partnership.name(), words)))
                .map(partnership -> partnership.id().toString())
                .orElse(BodiesNamed.NEW);
    }

    private String named() {
        return PartnershipNames.in(paper.text()).orElse("Helsefellesskapet");
    }
}
