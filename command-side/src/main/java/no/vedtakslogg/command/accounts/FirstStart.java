package no.vedtakslogg.command.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the first secretary in: no password is shipped, so the console shows a link that works once. */
@Component
class FirstStart {
    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final Accounts accounts;
    private final SiteAddress address;

    FirstStart(Accounts accounts, SiteAddress address) {
        this.accounts = accounts;
        this.address = address;
    }

    /** Written to the console as text, whatever form the log has: people are to read it. */
    @EventListener(ApplicationReadyEvent.class)
    void printLink() {
        accounts.linkForFirstSecretary().ifPresent(link -> {
            log.info("No secretary can sign in yet; the console shows a one-time link");
            var words = PageTexts.norwegian()
                    .of(
                            "firstStart",
                            Accounts.FIRST_SECRETARY,
                            address.welcome(link),
                            OneTimeLinkTable.LIFETIME.toDays());
            System.out.writeBytes((words + System.lineSeparator()).getBytes(UTF_8));
            System.out.flush();
        });
    }
}
