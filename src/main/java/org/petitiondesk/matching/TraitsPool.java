package org.petitiondesk.matching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The traits of many signers as bytes, some sixty each; as objects they would take ten times the
 * room. Once filled it may be read by several threads.
 */
final class TraitsPool {
    /** So many that the place of each fits into the bits of a pair. */
    static final int MOST = 1 << 25;

    private static final int CHUNK = 1 << 20;
    private static final int LONGEST_NAME = 2000;
    private static final char BETWEEN = '\n';

    private final List<byte[]> chunks = new ArrayList<>();
    private long[] places = new long[1024];
    private int[] towns = new int[1024];
    private int[] names = new int[1024];
    private int size;
    private int used = CHUNK;

    /**
     * @throws IllegalStateException if there are more than {@link #MOST}
     */
    void add(Traits traits) {
        if (size == MOST) {
            throw new IllegalStateException("too many signatures");
        }
        byte[] name = encoded(traits.name());
        int length = 1 + 3 * Long.BYTES + 3 * Integer.BYTES + Short.BYTES + name.length;
        if (used + length > CHUNK) {
            chunks.add(new byte[CHUNK]);
            used = 0;
        }
        ByteBuffer.wrap(chunks.getLast(), used, length)
                .put((byte) (traits.represents() ? 1 : 0))
                .putLong(traits.email())
                .putLong(traits.telephone())
                .putLong(traits.organization())
                .putInt(traits.place().latin())
                .putInt(traits.place().own())
                .putInt(traits.place().read())
                .putShort((short) name.length)
                .put(name);
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            towns = Arrays.copyOf(towns, 2 * size);
            names = Arrays.copyOf(names, 2 * size);
        }
        towns[size] = traits.place().block();
        names[size] = Arrays.hashCode(name);
        places[size++] = (long) (chunks.size() - 1) * CHUNK + used;
        used += length;
    }

    private static byte[] encoded(NameParts name) {
        String text =
                name.han() + BETWEEN + name.hangul() + BETWEEN + String.join(" ", name.words());
        return text.substring(0, Math.min(LONGEST_NAME, text.length()))
                .getBytes(StandardCharsets.UTF_8);
    }

    int size() {
        return size;
    }

    /** Which place each is of; 0 for none. */
    int[] towns() {
        return Arrays.copyOf(towns, size);
    }

    /** Different for two whose names are written differently. */
    boolean areNamedAlike(int one, int other) {
        return names[one] == names[other];
    }

    int town(int index) {
        return towns[index];
    }

    boolean hasOrganization(int index) {
        int at = (int) (places[index] % CHUNK) + 1 + 2 * Long.BYTES;
        return ByteBuffer.wrap(chunks.get((int) (places[index] / CHUNK))).getLong(at) != 0;
    }

    Traits get(int index) {
        byte[] chunk = chunks.get((int) (places[index] / CHUNK));
        int at = (int) (places[index] % CHUNK);
        ByteBuffer bytes = ByteBuffer.wrap(chunk, at, chunk.length - at);
        boolean represents = bytes.get() != 0;
        long email = bytes.getLong();
        long telephone = bytes.getLong();
        long organization = bytes.getLong();
        PlaceKey place = new PlaceKey(bytes.getInt(), bytes.getInt(), bytes.getInt());
        int length = bytes.getShort();
        String name = new String(chunk, bytes.position(), length, StandardCharsets.UTF_8);
        return new Traits(decoded(name), email, telephone, place, organization, represents);
    }

    private static NameParts decoded(String text) {
        int first = text.indexOf(BETWEEN);
        int second = text.indexOf(BETWEEN, first + 1);
        if (second < 0) {
            // A name of thousands of letters was cut off.
            return new NameParts(text, "", List.of());
        }
        String words = text.substring(second + 1);
        return new NameParts(
                text.substring(0, first),
                text.substring(first + 1, second),
                words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1)));
    }
}
