package no.vedtakslogg.command.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a file that is sent in may ask of the service ({@code vedtakslogg.imports}).
 *
 * @param fileSize the largest file
 * @param unpackedSize the most that a packed file may hold in all
 * @param pages the most pages
 * @param characters the most text
 * @param atATime how many files are read at once
 */
@ConfigurationProperties("vedtakslogg.imports")
record ImportSettings(
        @DefaultValue("50MB") DataSize fileSize,
        @DefaultValue("200MB") DataSize unpackedSize,
        @DefaultValue("1500") int pages,
        @DefaultValue("8000000") int characters,
        @DefaultValue("2") int atATime) {}
