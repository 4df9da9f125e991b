package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.vedtakslogg.query.projections.ParkedEvent;
import no.vedtakslogg.query.projections.ProjectionStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How the answers stand (drift): how far each has come, what is being made anew and how it goes, what could not be taken in.
 * It is about now only, so it has no bar of times.
 */
@Page
class OperationPage {
    private static final int SHOWN_AT_MOST = 100;
    private static final int SECONDS_WHILE_BUILDING = 2;
    private static final int SECONDS = 15;
    private static final String STAND_STILL = "nei";

    private final ProjectionStatus status;

    OperationPage(ProjectionStatus status) {
        this.status = status;
    }

    @GetMapping("/drift")
    String operation(
            @RequestParam(name = "oppdater", defaultValue = "ja") String refreshes,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var standings = status.all().values();
        var seconds = standings.stream().anyMatch(one -> one.build() != null) ? SECONDS_WHILE_BUILDING : SECONDS;
        var moves = !refreshes.equals(STAND_STILL);
        if (moves) {
            response.setHeader("Refresh", Integer.toString(seconds));
        }
        var parked = status.parked();
        model.addAttribute("bar", null);
        model.addAttribute("standings", standings);
        model.addAttribute("seconds", moves ? seconds : 0);
        model.addAttribute("parked", parked.stream().limit(SHOWN_AT_MOST).toList());
        model.addAttribute("parkedInAll", parked.size());
        model.addAttribute(
                "retried",
                parked.stream()
                        .filter(one -> !one.inBuild())
                        .map(ParkedEvent::projection)
                        .collect(Collectors.toCollection(TreeSet::new)));
        model.addAttribute("actuator", actuator(request));
        return "sider/drift";
    }

    /** The address that a command line on the same machine reaches the caretaker's endpoints at. */
    private static String actuator(HttpServletRequest request) {
        return "http://localhost:" + request.getLocalPort() + request.getContextPath() + "/actuator";
    }
}
