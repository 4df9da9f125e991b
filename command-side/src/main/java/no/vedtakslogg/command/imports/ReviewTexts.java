package no.vedtakslogg.command.imports;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.vedtakslogg.command.accounts.PageTexts;
import no.vedtakslogg.command.imports.Draft.Choice;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.Responsible;

/** The words of the pages where papers are read in, in Norwegian or in English. */
final class ReviewTexts {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final ReviewTexts NORWEGIAN = new ReviewTexts(Locale.of("nb"), ImportTexts.NORWEGIAN);
    private static final ReviewTexts ENGLISH = new ReviewTexts(Locale.ENGLISH, ImportTexts.ENGLISH);

    private final Locale locale;
    private final ResourceBundle texts;
    private final ResourceBundle commands;
    private final ImportTexts remarks;

    private ReviewTexts(Locale locale, ImportTexts remarks) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("no.vedtakslogg.command.imports.review", locale);
        this.commands = ResourceBundle.getBundle("no.vedtakslogg.command.api.commands", locale);
        this.remarks = remarks;
    }

    /** In the language of the frame around the page. */
    static ReviewTexts in(PageTexts frame) {
        return frame.language().equals("en") ? ENGLISH : NORWEGIAN;
    }

    public String of(String key, Object... details) {
        return new MessageFormat(texts.getString(key), locale).format(details);
    }

    public String of(Remark remark) {
        return remarks.of(remark);
    }

    public String of(Left.Why why) {
        return remarks.of("left." + why);
    }

    public String label(Enum<?> constant) {
        return texts.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public List<Choice> choices(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), label(constant)))
                .toList();
    }

    /** What a command does, as the write API tells it. */
    public String command(String name) {
        return commands.getString("command." + name);
    }

    public String day(LocalDate day) {
        return remarks.day(day);
    }

    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(NORWAY));
    }

    /** What the words of a deadline were understood as: its kind, what it hangs on, and its days. */
    public String understood(Deadline deadline) {
        var anchor = deadline.anchor() == null
                        || deadline.kind() == DeadlineKind.DATE
                        || deadline.kind() == DeadlineKind.PERIOD
                ? ""
                : ": " + deadline.anchor();
        var days = days(deadline);
        return label(deadline.kind())
                + anchor
                + (days.isEmpty() ? "" : ": " + days)
                + (deadline.meetingId() == null ? "" : of("deadline.follows"));
    }

    private String days(Deadline deadline) {
        var earliest = deadline.earliest();
        var latest = deadline.latest();
        if (latest == null) {
            return earliest == null ? "" : of("deadline.from", day(earliest));
        }
        return earliest == null || earliest.equals(latest)
                ? of(deadline.kind() == DeadlineKind.DATE ? "deadline.on" : "deadline.to", day(latest))
                : of("deadline.between", day(earliest), day(latest));
    }

    /** Whom the words of a follow-up mean. */
    public String understood(Responsible responsible) {
        return of("responsible.is", responsible.words(), label(responsible.kind()));
    }
}
