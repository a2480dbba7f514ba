package org.petitiondesk.library.sqlite;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Picture;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** How values of the model stand in columns; V001__library.sql says why. */
final class Columns {
    private static final long NANOS = 1_000_000_000L;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Columns() {}

    /** The column's value for a value of the model; empty is null. */
    static @Nullable Object encode(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.isPresent() ? encode(optional.get()) : null;
            case Id id -> bytes(id);
            case Instant instant -> nanoseconds(instant);
            case LocalDate day -> day.toString();
            case LocalTime time -> time.toString();
            case LocalDateTime time -> time.toString();
            case ZoneId zone -> zone.getId();
            case Enum<?> word -> word.name();
            case Language language -> language.tag();
            case Country country -> country.code();
            case Boolean yes -> yes ? 1 : 0;
            case Picture picture -> picture.bytes();
            case byte[] bytes -> bytes;
            case String text -> text;
            case Number number -> number;
            default -> throw new IllegalArgumentException("no column holds " + value.getClass());
        };
    }

    static byte[] bytes(Id id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    static long nanoseconds(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano());
    }

    static Id id(ResultSet row, String column) throws SQLException {
        return id(row.getBytes(column));
    }

    static Optional<Id> idOrNone(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).map(Columns::id);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return instant(row.getLong(column));
    }

    static Optional<Instant> instantOrNone(ResultSet row, String column) throws SQLException {
        long nanoseconds = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(instant(nanoseconds));
    }

    static Optional<Integer> numberOrNone(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return day(row.getString(column));
    }

    static Optional<LocalDate> dayOrNone(ResultSet row, String column) throws SQLException {
        return textOrNone(row, column).map(Columns::day);
    }

    /** As it is parsed anyway, but in no time: long lists have two of them in each row. */
    private static LocalDate day(String text) {
        return DAY.matcher(text).matches()
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    static Optional<String> textOrNone(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Picture picture(ResultSet row, String column) throws SQLException {
        return Picture.ofPng(row.getBytes(column));
    }

    static Optional<Picture> pictureOrNone(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).map(Picture::ofPng);
    }

    static Optional<Country> countryOrNone(ResultSet row, String column) throws SQLException {
        return textOrNone(row, column).map(Country::new);
    }

    static Language language(ResultSet row, String column) throws SQLException {
        return new Language(row.getString(column));
    }

    static <E extends Enum<E>> E word(Class<E> kind, ResultSet row, String column)
            throws SQLException {
        return Enum.valueOf(kind, row.getString(column));
    }

    private static Id id(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("an identifier has 16 bytes");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Id(new UUID(buffer.getLong(), buffer.getLong()));
    }

    static Instant instant(long nanoseconds) {
        return Instant.ofEpochSecond(
                Math.floorDiv(nanoseconds, NANOS), Math.floorMod(nanoseconds, NANOS));
    }
}
