package no.vedtakslogg.command.accounts;

import java.util.concurrent.CompletableFuture;
import no.vedtakslogg.command.api.CurrentAccount;
import no.vedtakslogg.eventstore.Migrations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The accounts with one door behind them: a command that only says who came through. Scans of the whole side pass it by. */
@EnableAutoConfiguration
@ComponentScan
class CommandDoor {

    @Bean
    Migrations migrations(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String appRole,
            @Value("${vedtakslogg.db.owner.username}") String owner,
            @Value("${vedtakslogg.db.owner.password}") String password) {
        var migrations = new Migrations(new DriverManagerDataSource(url, owner, password), appRole);
        migrations.run("log", "db/log"); // what was decided before is looked up there
        migrations.run("command", "db/command");
        return migrations;
    }

    /** A single command, and a batch that is answered from another thread. */
    @Bean
    RouterFunction<ServerResponse> door(CurrentAccount account) {
        return RouterFunctions.route()
                .POST("/api/commands/{name}", request -> ServerResponse.ok()
                        .body(request.pathVariable("name") + " by " + account.name()))
                .POST(
                        "/api/commands",
                        request -> ServerResponse.async(CompletableFuture.supplyAsync(
                                () -> ServerResponse.ok().body("later"))))
                .build();
    }
}
