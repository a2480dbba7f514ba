package org.petitiondesk.compose;

import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.SignatureState;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * A growing list of what is shown of signatures. Of each it holds the characters alone, in some 40
 * bytes, and makes the rest anew whenever it is asked for: a million signers go into the memory
 * that a program has.
 */
final class DisclosureList extends AbstractList<Disclosure> {
    /** The place of each of so many is noted. */
    private static final int STEP = 64;

    private final PackedTexts texts = new PackedTexts();
    private final List<Long> places = new ArrayList<>();
    private int size;

    private enum Kind {
        PERSONAL("p"),
        REPRESENTING("r"),
        INITIALLED("i"),
        STRUCK("s"),
        DUPLICATE("d");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    /**
     * @throws IllegalArgumentException if no list has a line for it
     */
    @Override
    public boolean add(Disclosure shown) {
        if (size % STEP == 0) {
            places.add(texts.end());
        }
        switch (shown) {
            case Disclosure.Named named -> add(named);
            case Disclosure.Initialled(String initials) -> add(Kind.INITIALLED, initials);
            case Disclosure.SetAside(String name, SignatureState state) ->
                    add(state == SignatureState.STRUCK ? Kind.STRUCK : Kind.DUPLICATE, name);
            case Disclosure.Counted _, Disclosure.Withdrawn _, Disclosure.Absent _ ->
                    throw new IllegalArgumentException("such a signature has no line");
        }
        size++;
        return true;
    }

    private void add(Disclosure.Named named) {
        switch (named.capacity()) {
            case Capacity.Personal(String affiliation) ->
                    add(Kind.PERSONAL, named.name(), affiliation, named.place(), named.country());
            case Capacity.Representing(String organization, String title) ->
                    add(
                            Kind.REPRESENTING,
                            named.name(),
                            organization,
                            title,
                            named.place(),
                            named.country());
        }
    }

    private void add(Kind kind, String... parts) {
        texts.add(kind.sign);
        for (String part : parts) {
            texts.add(part);
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Disclosure get(int index) {
        return from(Objects.checkIndex(index, size)).next();
    }

    @Override
    public Iterator<Disclosure> iterator() {
        return from(0);
    }

    /** Those from one on. */
    Iterator<Disclosure> from(int index) {
        if (index == size) {
            return List.<Disclosure>of().iterator();
        }
        Walk walk = new Walk(index - index % STEP, texts.from(places.get(index / STEP)));
        for (int i = index % STEP; i > 0; i--) {
            walk.next();
        }
        return walk;
    }

    private final class Walk implements Iterator<Disclosure> {
        private int next;
        private final PackedTexts.Reader reader;

        Walk(int next, PackedTexts.Reader reader) {
            this.next = next;
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Disclosure next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            next++;
            return switch (kind(reader.next())) {
                case PERSONAL -> {
                    String name = reader.next();
                    Capacity capacity = personal(reader.next());
                    yield new Disclosure.Named(name, capacity, reader.next(), reader.next());
                }
                case REPRESENTING -> {
                    String name = reader.next();
                    Capacity capacity = new Capacity.Representing(reader.next(), reader.next());
                    yield new Disclosure.Named(name, capacity, reader.next(), reader.next());
                }
                case INITIALLED -> new Disclosure.Initialled(reader.next());
                case STRUCK -> new Disclosure.SetAside(reader.next(), SignatureState.STRUCK);
                case DUPLICATE -> new Disclosure.SetAside(reader.next(), SignatureState.DUPLICATE);
            };
        }

        private static Kind kind(String sign) {
            for (Kind kind : Kind.values()) {
                if (kind.sign.equals(sign)) {
                    return kind;
                }
            }
            throw new IllegalStateException("no kind of a line");
        }

        private static Capacity personal(String affiliation) {
            return affiliation.isEmpty()
                    ? Capacity.Personal.PLAIN
                    : new Capacity.Personal(affiliation);
        }
    }
}
