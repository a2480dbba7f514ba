package org.petitiondesk.typeset;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was used last and forgets the rest. Not for several threads at once. */
@SuppressWarnings("serial") // never written
public final class LastUsed<K, V> extends LinkedHashMap<K, V> {
    private final int most;

    /**
     * @param most so many are kept
     */
    public LastUsed(int most) {
        super(most, 0.75F, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
