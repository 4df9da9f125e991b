package no.vedtakslogg.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine. None is ever downloaded. */
public final class Chromium {
    public static final String NOT_FOUND = "Ingen Chromium på denne maskinen: testene i nettleser er hoppet over. "
            + "Installer den (apt-get install chromium), eller si hvor den er med CHROMIUM=/sti/til/chromium.";

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private Chromium() {}

    /** Where it is, if it is there. */
    public static Optional<Path> found() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM")),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Once {
        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(found().orElseThrow())
                        .setArgs(QUIET));
    }

    /** The one browser of all tests; each has contexts of its own in it. */
    public static Browser running() {
        return Once.BROWSER;
    }
}
