package no.vedtakslogg.command.accounts;

import no.vedtakslogg.eventstore.Migrations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts with one door behind them: a command that only says who came through. */
@Configuration
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
        migrations.run("command", "db/command");
        return migrations;
    }

    @RestController
    static class Door {
        @PostMapping("/api/commands/{name}")
        String open(@PathVariable String name, Authentication caller) {
            return name + " by " + caller.getName();
        }
    }
}
