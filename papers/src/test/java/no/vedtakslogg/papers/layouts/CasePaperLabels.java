package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** What case papers are called, and how they tell number and title of their case. «B» stands for the body, «D» for the day. */
final class CasePaperLabels {
    static final List<Wording> KINDS = List.of(
            both("SAKSFREMLEGG", "SAKSFRAMLEGG"),
            both("Saksfremlegg", "Saksframlegg"),
            alike("Saksframlegg"),
            both("Saksutredning", "Saksutgreiing"),
            alike("Saksdokument"),
            alike("SAKSDOKUMENT"),
            alike("Saksnotat"),
            alike("Sakspapir"),
            both("Saksfremstilling", "Saksframstilling"),
            alike("Sak til styret"),
            alike("Sak til B"),
            both("Saksfremlegg til B", "Saksframlegg til B"),
            both("Saksfremlegg til møte i B D", "Saksframlegg til møte i B D"),
            both("Saksfremlegg – B", "Saksframlegg – B"),
            alike("Saksdokument for B"),
            alike("Notat"),
            alike("NOTAT"),
            alike("Notat til B"),
            alike("none"),
            alike("none"));

    /** Those that leave no doubt. */
    static final List<Wording> KINDS_TOLD = KINDS.subList(0, 15);

    /** Headings that tell number and title, as those of {@link CaseHeading}. */
    static final List<Wording> HEADINGS = List.of(
            alike("Sak n Title"),
            alike("Sak n: Title"),
            alike("Sak n – Title"),
            alike("Sak n, Title"),
            alike("n Title"),
            alike("n – Title"),
            alike("n, Title"),
            alike("Sak: n Title"),
            alike("Styresak n Title"),
            alike("Styresak n, Title"),
            alike("Styresak n – Title"),
            alike("AU-sak n Title"),
            alike("AU-sak n: Title"),
            alike("ASU-sak n – Title"),
            alike("ASU-sak n, Title"),
            alike("SAK n TITLE"),
            alike("SAK n, TITLE"),
            alike("Sak nr. n: Title"),
            alike("Saksnr. n Title"),
            alike("Vedtakssak n: Title"),
            alike("Møtesak n Title"),
            alike("Title (sak n)"),
            alike("Title – sak n"),
            alike("Title, Sak n"),
            alike("Til sak n – Title"),
            both("n Title (saksfremlegg)", "n Title (saksframlegg)"),
            both("Saksfremlegg sak n: Title", "Saksframlegg sak n: Title"),
            both("Saksfremlegg sak n – Title", "Saksframlegg sak n – Title"),
            both("Saksfremlegg – sak n Title", "Saksframlegg – sak n Title"),
            both("Saksfremlegg – sak n, Title", "Saksframlegg – sak n, Title"),
            both("Saksfremlegg n Title", "Saksframlegg n Title"),
            both("Sak n – saksfremlegg, Title", "Sak n – saksframlegg, Title"));

    /** Headings that tell the title alone. */
    static final List<Wording> TITLES = List.of(
            alike("Title"),
            alike("Title"),
            alike("TITLE"),
            alike("Sak: Title"),
            both("Saksfremlegg – Title", "Saksframlegg – Title"),
            both("Saksfremlegg: Title", "Saksframlegg: Title"),
            both("Title – saksfremlegg", "Title – saksframlegg"));

    static final List<Wording> TITLE = List.of(
            alike("Tittel"),
            alike("Sakstittel"),
            both("Saken gjelder", "Saka gjeld"),
            both("Gjelder", "Gjeld"),
            alike("Sak"),
            alike("Tema"),
            alike("Emne"),
            alike("Objekt"),
            alike("Overskrift"),
            both("Navn på saken", "Namn på saka"),
            both("Tittel på saken", "Tittel på saka"),
            both("Saksnavn", "Saksnamn"));

    /** Labels that tell number and title together. */
    static final List<Wording> NUMBER_AND_TITLE = List.of(
            alike("Sak"),
            both("Saken gjelder", "Saka gjeld"),
            alike("Saksnr. og tittel"),
            alike("Saksnr./tittel"),
            alike("Møtesak"),
            alike("Styresak"));

    static final List<Wording> NUMBER = List.of(
            alike("Saksnr."),
            alike("Saksnr"),
            alike("Sak nr."),
            alike("Sak nr"),
            alike("Saksnummer"),
            alike("Saksnr. i møtet"),
            alike("Sak nr. i møtet"),
            both("Utvalgssaksnr.", "Utvalssaksnr."),
            both("Utvalgssak", "Utvalssak"),
            alike("Møtesaksnr."),
            alike("Styresak"),
            alike("Styresak nr."));

    private CasePaperLabels() {}
}
