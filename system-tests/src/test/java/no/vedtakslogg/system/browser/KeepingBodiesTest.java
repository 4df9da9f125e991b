package no.vedtakslogg.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bodies and who sits in them, through the pages: from a body that is established until it is dissolved, and again. */
class KeepingBodiesTest extends AtTheDesk {
    private static final Pattern A_BODY = Pattern.compile(".*/organer/[0-9a-f-]{36}");
    private static final String ASU = "ASU – Administrativt samarbeidsutvalg";

    @Test
    void a_body_is_established_manned_and_kept() {
        formsAPartnershipAndTakesAPartyIn();
        aPartyGivesNoticeAndLeaves();
        establishes();
        registersPersons("Tone Trost", "Une Ugle", "Vidar Vipe", "Ylva Ørn");
        adoptsRules();
        appointsMembers();
        appointsDeputies();
        electsAChair();
        extendsTerms();
        replaces();
        vacates();
        isRenamedAndPlaced();
        passesOnWhatItOwes();
        isDissolvedAndTakesUpItsWork();
        terms();
        nothingWasBrokenOnTheWay();
    }

    private void formsAPartnershipAndTakesAPartyIn() {
        open("/organer");
        unfold("Opprett et helsefellesskap");
        var partnership = form("FormPartnership");
        isRefusedAt(partnership, "name");
        fill(partnership, "name", "Helsefellesskapet Østfjella");
        fill(partnership, "effectiveOn", "2022-03-01");
        record(partnership, "Ført.");
        assertThat(partnership("Helsefellesskapet Østfjella"))
                .containsText("Ingen organer er opprettet ennå. Opprett det første nedenfor.");

        var parties = partnership("Helsefellesskapet Østfjella");
        unfold(parties, "Ta inn en part");
        var party = parties.locator("form[data-command=JoinPartnership]");
        fill(party, "organisationNumber", "123");
        send(party);
        assertThat(party.locator(".felt:has([name=organisationNumber]) .feltfeil"))
                .hasText("Er ikke et gyldig organisasjonsnummer: ni sifre, der det siste er et kontrollsiffer.");
        assertThat(party.locator(".feltfeil")).hasCount(3);
        field(party, "kind").selectOption("MUNICIPALITY");
        fill(party, "name", "Østfjell kommune");
        fill(party, "organisationNumber", "");
        fill(party, "effectiveOn", "2022-03-01");
        record(party, "Ført.");
        assertThat(partnership("Helsefellesskapet Østfjella")).containsText("Østfjell kommune");
    }

    private void aPartyGivesNoticeAndLeaves() {
        open("/organer");
        var parties = partnership("Helsefellesskapet Østfjella");
        assertThat(parties.locator("form[data-command=LeavePartnership]")).hasCount(0);
        unfold(parties, "Før at en part har sagt opp");
        var notice = parties.locator("form[data-command=GiveNotice]");
        isRefusedAt(notice, "partyId");
        standsInNobodysWay();
        choose(field(notice, "partyId"), "Østfjell kommune");
        fill(notice, "effectiveOn", "2022-02-28");
        isRefusedWith(notice, "Ingenting skjer i et helsefellesskap før det er dannet.");
        fill(notice, "effectiveOn", "2023-05-10");
        record(notice, "Oppsigelsen er ført.");
        assertThat(parties.locator(".spalter")).containsText("har sagt opp, kan gå ut fra 01.01.2025");
        assertThat(parties.locator("form[data-command=GiveNotice]")).hasCount(0);

        unfold(parties, "Før at en part går ut");
        var leaving = parties.locator("form[data-command=LeavePartnership]");
        assertThat(field(leaving, "effectiveOn")).hasValue("2025-01-01");
        isRefusedAt(leaving, "partyId");
        choose(field(leaving, "partyId"), "Østfjell kommune (kan gå ut fra 01.01.2025)");
        fill(leaving, "effectiveOn", "2024-12-31");
        isRefusedWith(leaving, "En part går ikke ut før oppsigelsestiden er ute.");
        fill(leaving, "effectiveOn", "2025-01-01");
        record(leaving, "Det er ført at parten går ut.");
        assertThat(parties.locator(".spalter li")).hasCount(0);
        open("/organer?validOn=2024-12-31");
        assertThat(parties.locator(".spalter li")).hasCount(1);
        assertThat(page.locator("form[data-command]")).hasCount(0);
    }

    private void establishes() {
        open("/organer");
        unfold("Opprett et organ");
        var form = form("EstablishBody");
        fill(form, "mandate", "Samordner øvelser " + SCRIPT);
        isRefusedAt(form, "partnershipId", "name", "shortName", "kind", "side");
        standsInNobodysWay();
        assertThat(field(form, "mandate")).hasValue("Samordner øvelser " + SCRIPT);
        choose(field(form, "partnershipId"), PARTNERSHIP);
        fill(form, "name", "Øvelsesgruppen");
        fill(form, "shortName", "Øving");
        field(form, "kind").selectOption("WORKING_GROUP");
        field(form, "side").selectOption("JOINT");
        choose(field(form, "parentId"), ASU);
        var decision = chooseFirstOf(field(form, "decidedAt"), PARTNERSHIP);
        record(form, "Ført.");
        assertThat(page).hasURL(A_BODY);
        assertThat(page.locator("h1")).hasText("Øvelsesgruppen (Øving)");
        assertThat(facts()).containsText("Administrativt samarbeidsutvalg");
        assertThat(facts()).containsText("Samordner øvelser " + SCRIPT);
        restsOn(decision);
    }

    private void registersPersons(String... names) {
        for (var name : names) {
            unfold("Før inn en person som mangler");
            var form = form("RegisterPerson");
            fill(form, "title", "Beredskapsleder");
            if (name.equals(names[0])) {
                isRefusedAt(form, "name");
                assertThat(field(form, "title")).hasValue("Beredskapsleder");
            }
            fill(form, "name", name);
            fill(form, "organisation", "Østfjell");
            fill(form, "email", "post@example.org");
            record(form, "Personen står i registeret, og kan velges i skjemaene.");
        }
    }

    private void adoptsRules() {
        unfold("Før regler for arbeidet");
        var form = form("AdoptRulesOfProcedure");
        fill(form, "rules.municipalSeats", "2");
        fill(form, "rules.hospitalSeats", "-1");
        isRefusedWith(form, "Tallene i en forretningsorden er null eller mer.");
        assertThat(field(form, "rules.municipalSeats")).hasValue("2");
        fill(form, "rules.hospitalSeats", "2");
        fill(form, "rules.minutesWithinDays", "7");
        field(form, "rules.decidesUnnoticedCases").check();
        fill(form, "rules.source", "Mandatet punkt 3");
        record(form, "Ført.");
        assertThat(section("regler")).containsText("7 dager");
        assertThat(section("regler")).containsText("Mandatet punkt 3");
        assertThat(section("sammensetning")).containsText("Kommunene: 0 av 2 medlemmer, mangler 2");
    }

    private void appointsMembers() {
        unfold("Oppnevn et medlem");
        var form = form("AppointMember");
        fill(form, "group", "Kommunene");
        isRefusedAt(form, "personId", "side", "represents");
        assertThat(field(form, "group")).hasValue("Kommunene");
        choose(field(form, "personId"), "Tone Trost, Østfjell");
        field(form, "side").selectOption("MUNICIPAL");
        fill(form, "represents", "Østfjell kommune");
        fill(form, "termEndsOn", TODAY.plusMonths(2).toString());
        record(form, "Ført.");
        assertThat(seat("Tone Trost")).containsText("Østfjell kommune");
        assertThat(seat("Tone Trost")).containsText(inNumbers(TODAY.plusMonths(2)));
        assertThat(section("kontakt")).containsText("Beredskapsleder");
        assertThat(page.locator("main")).not().containsText("post@example.org");
        assertThat(section("sammensetning")).containsText("Kommunene: 1 av 2 medlemmer, mangler 1");
        assertThat(section("sammensetning")).containsText("Partene skal ha like mange medlemmer, men har det ikke.");

        unfold("Oppnevn et medlem");
        choose(field(form, "personId"), "Une Ugle, Østfjell");
        field(form, "side").selectOption("HOSPITAL");
        fill(form, "represents", "Helseforetaket");
        record(form, "Ført.");
        assertThat(section("sammensetning")).containsText("Partene har like mange medlemmer, som reglene sier.");
    }

    private void appointsDeputies() {
        unfold("Oppnevn en vara");
        var form = form("AppointDeputy");
        isRefusedAt(form, "personId", "side");
        choose(field(form, "personId"), "Vidar Vipe, Østfjell");
        field(form, "side").selectOption("MUNICIPAL");
        isRefusedWith(form, "En vara er enten personlig eller i nummerert rekkefølge.");
        choose(field(form, "seatId"), "Tone Trost, Østfjell kommune");
        record(form, "Ført.");
        assertThat(seat("Tone Trost")).containsText("Vidar Vipe");

        unfold("Oppnevn en vara");
        choose(field(form, "personId"), "Ylva Ørn, Østfjell");
        field(form, "side").selectOption("HOSPITAL");
        fill(form, "rank", "2");
        record(form, "Ført.");
        assertThat(page.locator("h3:text-is('Varaliste') + ul li")).containsText("Nr. 2 for Helseforetaket: Ylva Ørn");

        press("Fratre som vara: Ylva Ørn");
        var release = form("ReleaseDeputy");
        fill(release, "reason", "Flytter");
        fill(release, "effectiveOn", TODAY.minusDays(1).toString());
        isRefusedWith(release, "Ingenting skjer i et organ før det er opprettet.");
        assertThat(field(release, "reason")).hasValue("Flytter");
        fill(release, "effectiveOn", TODAY.toString());
        record(release, "Ført.");
        assertThat(page.locator("h3:text-is('Varaliste')")).hasCount(0);
    }

    private void electsAChair() {
        unfold("Velg leder eller nestleder");
        var form = form("ElectOfficer");
        isRefusedAt(form, "personId", "office");
        choose(field(form, "personId"), "Ylva Ørn, Østfjell");
        field(form, "office").selectOption("CHAIR");
        fill(form, "electedBy", "Øvelsesgruppen");
        isRefusedWith(form, "Leder og nestleder sitter i organet.");
        assertThat(field(form, "electedBy")).hasValue("Øvelsesgruppen");
        choose(field(form, "personId"), "Tone Trost, Østfjell");
        record(form, "Ført.");
        assertThat(page.locator("main")).containsText("Leder: Tone Trost fra " + inNumbers(TODAY));
    }

    private void extendsTerms() {
        press("Forleng: Tone Trost");
        var one = page.locator("form[data-command=ExtendTerm]:has([name=seatId])");
        isRefusedAt(one, "termEndsOn");
        fill(one, "termEndsOn", TODAY.plusMonths(1).toString());
        isRefusedWith(one, "En forlengelse varer lenger enn perioden den forlenger.");
        fill(one, "termEndsOn", TODAY.plusMonths(3).toString());
        record(one, "Ført.");
        assertThat(seat("Tone Trost")).containsText(inNumbers(TODAY.plusMonths(3)));

        unfold("Forleng perioden for hele organet");
        var all = form("ExtendTerm");
        isRefusedAt(all, "termEndsOn");
        fill(all, "termEndsOn", TODAY.plusMonths(4).toString());
        record(all, "Ført.");
        assertThat(seat("Tone Trost")).containsText(inNumbers(TODAY.plusMonths(4)));
        assertThat(seat("Une Ugle")).containsText(inNumbers(TODAY.plusMonths(4)));
    }

    private void replaces() {
        press("Ny på plassen: Une Ugle");
        var form = form("ReplaceMember");
        fill(form, "reason", "Ny stilling");
        isRefusedAt(form, "personId");
        assertThat(field(form, "reason")).hasValue("Ny stilling");
        choose(field(form, "personId"), "Vidar Vipe, Østfjell");
        fill(form, "effectiveOn", TODAY.plusDays(1).toString());
        record(form, "Ført.");
        assertThat(seat("Une Ugle")).hasCount(1);
        showsWhoSitsOn(TODAY.plusDays(1).toString());
        assertThat(seat("Vidar Vipe")).containsText("Helseforetaket"); // and stands in for nobody any more
        assertThat(seat("Une Ugle")).hasCount(0);
        assertThat(page.locator("form[data-command]")).hasCount(0);
        showsWhoSitsOn(TODAY.toString());
    }

    private void vacates() {
        press("Gi fra seg plassen: Tone Trost");
        var form = form("VacateSeat");
        fill(form, "effectiveOn", TODAY.minusYears(1).toString());
        fill(form, "reason", "Flytter");
        isRefusedWith(form, "Ingenting skjer i et organ før det er opprettet.");
        assertThat(field(form, "reason")).hasValue("Flytter");
        fill(form, "effectiveOn", TODAY.plusDays(1).toString());
        record(form, "Ført.");
        assertThat(seat("Tone Trost")).hasCount(1);
        showsWhoSitsOn(TODAY.plusDays(1).toString());
        assertThat(seat("Tone Trost")).hasCount(0);
        showsWhoSitsOn(TODAY.toString());
    }

    private void isRenamedAndPlaced() {
        unfold("Gi organet et annet navn");
        var name = form("RenameBody");
        fill(name, "name", "");
        isRefusedAt(name, "name");
        fill(name, "name", "Beredskapsøvelser");
        record(name, "Ført.");
        assertThat(page.locator("h1")).hasText("Beredskapsøvelser (Øving)");

        unfold("Plasser organet under et annet");
        var place = form("PlaceBody");
        fill(place, "effectiveOn", TODAY.minusYears(1).toString());
        choose(field(place, "parentId"), "AU – Arbeidsutvalget");
        fill(place, "reason", "Nærmere driften");
        isRefusedWith(place, "Ingenting skjer i et organ før det er opprettet.");
        fill(place, "effectiveOn", TODAY.toString());
        record(place, "Ført.");
        assertThat(facts()).containsText("Arbeidsutvalget");
    }

    private void passesOnWhatItOwes() {
        unfold("La et annet organ overta det som skal følges opp");
        var form = form("TransferObligations");
        isRefusedAt(form, "toBodyId", "reason");
        choose(field(form, "toBodyId"), "AU – Arbeidsutvalget");
        fill(form, "reason", "Gruppen legges ned");
        record(form, "Ført.");
    }

    private void isDissolvedAndTakesUpItsWork() {
        unfold("Legg ned organet");
        var dissolved = form("DissolveBody");
        isRefusedAt(dissolved, "reason");
        fill(dissolved, "reason", "Arbeidet er ferdig");
        choose(field(dissolved, "successorId"), "AU – Arbeidsutvalget");
        record(dissolved, "Ført.");
        assertThat(page.locator("main > .feil")).containsText("Lagt ned " + inNumbers(TODAY));
        assertThat(form("AppointMember")).hasCount(0);

        unfold("Ta opp arbeidet igjen");
        var again = form("ReestablishBody");
        fill(again, "effectiveOn", TODAY.minusYears(1).toString());
        fill(again, "reason", "Ny øvelse");
        isRefusedWith(again, "Ingenting skjer i et organ før det er opprettet.");
        fill(again, "effectiveOn", TODAY.toString());
        record(again, "Ført.");
        assertThat(page.locator("main > .feil")).hasCount(0);
    }

    private void terms() {
        open("/organer");
        assertThat(page.locator("section:has(#perioder) tbody tr").filter(having("Une Ugle")))
                .containsText(inNumbers(TODAY.plusMonths(4)));
        assertThat(page.locator(".tre li")
                        .filter(having("Øving – Beredskapsøvelser"))
                        .last())
                .containsText("Arbeidsgruppe, Felles.");
    }

    private void showsWhoSitsOn(String day) {
        page.locator("main search input[name=on]").fill(day);
        afterwards(page.locator("main search button")::click);
        assertThat(page.locator("#roster")).containsText(inNumbers(LocalDate.parse(day)));
    }

    private Locator facts() {
        return page.locator("dl.fakta").first();
    }

    private Locator seat(String person) {
        return page.locator("section:has(#roster) tbody tr:not(.skjemarad)").filter(having(person));
    }

    private Locator partnership(String name) {
        return page.locator("main > section").filter(having(name));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
