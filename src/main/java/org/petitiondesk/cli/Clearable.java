package org.petitiondesk.cli;

import org.petitiondesk.exchange.ClockTime;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an option says of a value that can be taken away.
 *
 * @param value empty if the option says {@code ""}
 */
record Clearable<T>(Optional<T> value) {

    private static <T> Clearable<T> of(String text, Function<String, T> reading) {
        return new Clearable<>(
                Optional.of(text.strip()).filter(said -> !said.isEmpty()).map(reading));
    }

    /** Reads {@code 2026-12-10}. */
    static final class Day implements ITypeConverter<Clearable<LocalDate>> {
        @Override
        public Clearable<LocalDate> convert(String text) {
            return of(text, CommandLineProgram::day);
        }
    }

    /** Reads {@code 12:00}. */
    static final class Time implements ITypeConverter<Clearable<LocalTime>> {
        @Override
        public Clearable<LocalTime> convert(String text) {
            return of(
                    text,
                    said ->
                            ClockTime.read(said)
                                    .orElseThrow(() ->
                                            new TypeConversionException(
                                                    "\""
                                                            + said
                                                            + "\" is not a time such as 14:05")));
        }
    }

    /** Reads {@code Europe/Oslo}. */
    static final class Zone implements ITypeConverter<Clearable<ZoneId>> {
        @Override
        public Clearable<ZoneId> convert(String text) {
            return of(text, Zone::read);
        }

        private static ZoneId read(String zone) {
            try {
                return ZoneId.of(zone);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "\"" + zone + "\" is not a time zone such as Europe/Oslo");
            }
        }
    }

    /** Reads {@code fr,en}. */
    static final class Languages implements ITypeConverter<Clearable<List<Language>>> {
        @Override
        public Clearable<List<Language>> convert(String text) {
            return of(
                    text,
                    said ->
                            Stream.of(said.split(","))
                                    .map(tag -> CommandLineProgram.language(tag.strip()))
                                    .toList());
        }
    }

    /** Reads {@code a4} or {@code letter}. */
    static final class Sheet implements ITypeConverter<Clearable<Paper>> {
        @Override
        public Clearable<Paper> convert(String text) {
            return of(
                    text,
                    said ->
                            Paper.ofWord(said)
                                    .orElseThrow(() ->
                                            new TypeConversionException(
                                                    "\"" + said + "\" is none of: a4, letter")));
        }
    }
}
