package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** What stands over the points that a case paper proposes. «B» stands for the body. */
final class ProposalLabels {
    static final List<Wording> LABELS = List.of(
            both("Forslag til vedtak", "Framlegg til vedtak"),
            alike("Forslag til vedtak"),
            both("FORSLAG TIL VEDTAK", "FRAMLEGG TIL VEDTAK"),
            both("Forslag til konklusjon", "Framlegg til konklusjon"),
            both("Forslag til beslutning", "Framlegg til avgjerd"),
            both("Forslag til innstilling", "Framlegg til innstilling"),
            alike("Innstilling"),
            alike("INNSTILLING"),
            both("Anbefaling", "Tilråding"),
            both("Anbefalt vedtak", "Tilrådd vedtak"),
            both("Sekretariatets anbefaling", "Sekretariatet si tilråding"),
            both("Sekretariatets forslag til vedtak", "Sekretariatet sitt framlegg til vedtak"),
            both("Direktørens innstilling", "Direktøren si innstilling"),
            both("Kommunedirektørens innstilling", "Kommunedirektøren si innstilling"),
            both("Administrerende direktørs innstilling", "Administrerande direktør si innstilling"),
            both("Rådmannens forslag til vedtak", "Rådmannen sitt framlegg til vedtak"),
            both("Arbeidsutvalgets innstilling", "Arbeidsutvalet si innstilling"),
            both("AUs forslag til vedtak", "AU sitt framlegg til vedtak"),
            both("Forslag til vedtak i B", "Framlegg til vedtak i B"),
            alike("Innstilling til B"),
            both("Anbefaling til vedtak", "Tilråding til vedtak"),
            both("Foreslått vedtak", "Føreslått vedtak"),
            both("Forslag til uttalelse", "Framlegg til uttale"),
            both("Saksbehandlers innstilling", "Sakshandsamar si innstilling"));

    /** Sentences that say who proposes, or to whom. */
    static final List<Wording> SENTENCES = List.of(
            both(
                    "Kommunedirektøren legger saken fram med slikt forslag til vedtak:",
                    "Kommunedirektøren legg saka fram med slikt framlegg til vedtak:"),
            both(
                    "Sekretariatet legger saken frem for utvalget med følgende forslag til vedtak:",
                    "Sekretariatet legg saka fram for utvalet med følgjande framlegg til vedtak:"),
            both(
                    "Utvalget inviteres til å fatte følgende vedtak:",
                    "Utvalet vert invitert til å gjere følgjande vedtak:"),
            both("Styret inviteres til å fatte slikt vedtak:", "Styret vert invitert til å gjere slikt vedtak:"),
            both("B anbefales å fatte følgende vedtak:", "B vert tilrådd å gjere følgjande vedtak:"),
            both("Det foreslås at B fatter slikt vedtak:", "Det vert føreslått at B gjer slikt vedtak:"),
            both(
                    "Sekretariatet tilrår at det blir fattet slikt vedtak:",
                    "Sekretariatet rår til at det vert gjort slikt vedtak:"),
            both("Det fremmes følgende forslag til vedtak:", "Det vert fremja følgjande framlegg til vedtak:"));

    /** Sentences that go on in what the body is asked to do. */
    static final List<Wording> ASKING = List.of(
            both("B bes om å:", "B vert bede om å:"),
            both("ASU bes om å:", "ASU vert bede om å:"),
            both("Utvalget inviteres til å:", "Utvalet vert invitert til å:"),
            both("Utvalget bes om å:", "Utvalet vert bede om å:"),
            both("AU anbefales å:", "AU vert tilrådd å:"),
            both("Medlemmene bes om å:", "Medlemene vert bedne om å:"));

    /** What may stand between the label and its points. */
    static final List<Wording> LEADING_IN = List.of(
            alike("none"),
            alike("none"),
            alike("none"),
            alike("none"),
            alike("B vedtar:"),
            both("B fatter slikt vedtak:", "B gjer slikt vedtak:"),
            both("Utvalget fatter følgende vedtak:", "Utvalet gjer følgjande vedtak:"));

    private ProposalLabels() {}
}
