package org.petitiondesk.workflow;

import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureState;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The names of a petition's signers, to be recognised in a text without being kept: eight bytes for
 * each. Organizations are not among them: a letter may well speak of one. Immutable.
 */
public final class SignerNames {
    /** Of nobody. */
    public static final SignerNames NONE = new SignerNames(new long[0]);

    private static final long HIDDEN = 1;

    /** Sorted; the last bit tells whether the name is hidden from the public. */
    private final long[] keys;

    private SignerNames(long[] keys) {
        this.keys = keys;
    }

    /**
     * A name that stands in a text and on the list.
     *
     * @param at where it begins in the text
     * @param isHidden whether somebody of that name does not want it shown to the public
     */
    record Found(String name, int at, boolean isHidden) {}

    /** Takes signatures in, one after the other, and looks at them while the next ones are read. */
    static final class Gatherer {
        private static final int AT_A_TIME = 1_000;

        private final LongStream.Builder keys = LongStream.builder();
        private List<Signature> waiting = new ArrayList<>();
        private ForkJoinTask<?> looking = lookingAt(List.of());

        /** Those that do not count are left out, but for withdrawn ones, which nobody may see. */
        void add(Signature signature) {
            waiting.add(signature);
            if (waiting.size() == AT_A_TIME) {
                lookAtThoseWaiting();
            }
        }

        private void lookAtThoseWaiting() {
            looking.join();
            looking = lookingAt(waiting);
            waiting = new ArrayList<>(AT_A_TIME);
        }

        private ForkJoinTask<?> lookingAt(List<Signature> some) {
            return ForkJoinPool.commonPool().submit(() -> some.forEach(this::lookAt));
        }

        private void lookAt(Signature signature) {
            if (signature.state() == SignatureState.STRUCK
                    || signature.state() == SignatureState.DUPLICATE
                    || isOrganizationsOwn(signature)) {
                return;
            }
            boolean isShown = Disclosure.of(signature, Copy.PUBLIC) instanceof Disclosure.Named;
            NameKeys.all(
                            Stream.of(
                                            signature.name().main(),
                                            signature.name().second(),
                                            signature.name().asSigned())
                                    .distinct())
                    .map(key -> isShown ? key & ~HIDDEN : key | HIDDEN)
                    .forEach(keys);
        }

        private static boolean isOrganizationsOwn(Signature signature) {
            return signature.capacity() instanceof Capacity.Representing body
                    && body.organization().equals(signature.name().asSigned());
        }

        SignerNames names() {
            lookAtThoseWaiting();
            looking.join();
            return new SignerNames(keys.build().sorted().distinct().toArray());
        }
    }

    /**
     * The names that stand in a text, each once, the longest of those at one place.
     *
     * @param open names that may stand there
     */
    List<Found> in(String text, Set<String> open) {
        if (keys.length == 0) {
            return List.of();
        }
        long[] allowed = NameKeys.all(open.stream()).sorted().toArray();
        Map<Integer, Found> longest = new LinkedHashMap<>();
        for (NameKeys.Occurrence seen : NameKeys.in(text)) {
            boolean isHidden = has(seen.key() | HIDDEN);
            if ((isHidden || has(seen.key() & ~HIDDEN))
                    && Arrays.binarySearch(allowed, seen.key()) < 0) {
                longest.put(
                        seen.begin(),
                        new Found(
                                text.substring(seen.begin(), seen.end())
                                        .replaceAll("[*_\\\\]", "")
                                        .replaceAll("\\s+", " "),
                                seen.begin(),
                                isHidden));
            }
        }
        Map<String, Found> each = new LinkedHashMap<>();
        longest.values().forEach(found -> each.putIfAbsent(found.name(), found));
        return new ArrayList<>(each.values());
    }

    private boolean has(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }
}
