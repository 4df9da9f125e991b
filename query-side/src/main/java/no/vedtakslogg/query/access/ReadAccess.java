package no.vedtakslogg.query.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Decides who may read what. The one place where it is decided; pages, API and exports ask here. */
@Component
public class ReadAccess {

    /** Whether this reader, or somebody unknown, may read what stands at this path: what is treated openly is open. */
    public boolean mayRead(@Nullable Authentication reader, String path) {
        return true;
    }

    /**
     * Whether the request may set the answers right again, as by retrying an event that was put aside: only from this
     * machine's own command line, not through a proxy and not from a page in a browser.
     */
    public boolean mayTend(HttpServletRequest request) {
        return isThisMachine(request.getRemoteAddr())
                && Stream.of("Origin", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP")
                        .allMatch(header -> request.getHeader(header) == null);
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress(); // an address, so nobody is asked for a name
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
