package org.petitiondesk.compose;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block.AnnexGroup;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureState;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A petition's signatures as one copy may show them, gathered once for any number of letters. Names
 * come from {@link Disclosure} and from nowhere else. Safe for use by several threads.
 */
public final class SignatureList {
    private final Copy copy;
    private final SignatureOrder order;
    private final Set<Id> leads;
    private final Map<Language, List<AnnexGroup>> groups = new ConcurrentHashMap<>();
    private final DisclosureList organizations = new DisclosureList();
    private final DisclosureList persons = new DisclosureList();
    private final DisclosureList setAside = new DisclosureList();
    private int leadOrganizations;
    private int leadPersons;
    private long active;
    private long activeOrganizations;
    private long unnamed;
    private long withdrawn;

    /**
     * Gathers signatures in whatever state, in the order of the list, and closes them.
     *
     * @param copy for whose eyes the letters are
     */
    public SignatureList(Stream<Signature> signatures, Copy copy) {
        this(signatures, copy, SignatureOrder.RECORDED);
    }

    /**
     * The same of a list with headings, lead signers or a seed.
     *
     * @param signatures in that order
     */
    public SignatureList(Stream<Signature> signatures, Copy copy, SignatureOrder order) {
        this.copy = copy;
        this.order = order;
        this.leads = Set.copyOf(order.leads());
        try (signatures) {
            signatures.forEachOrdered(signature -> add(signature, copy));
        }
    }

    /** For whose eyes it is. */
    public Copy copy() {
        return copy;
    }

    /** In which order it is. */
    SignatureOrder order() {
        return order;
    }

    /** How many of {@link #organizations}, at their beginning, are lead signers. */
    int leadOrganizations() {
        return leadOrganizations;
    }

    /** How many of {@link #persons}, likewise. */
    int leadPersons() {
        return leadPersons;
    }

    /** The lists of the annex in a language. They are made once, so that letters share them. */
    List<AnnexGroup> groups(Language language, Supplier<List<AnnexGroup>> make) {
        return groups.computeIfAbsent(language, wanted -> List.copyOf(make.get()));
    }

    /** Those that sign for an organization, by name or initials. */
    DisclosureList organizations() {
        return organizations;
    }

    /** Those that sign for themselves, likewise. */
    DisclosureList persons() {
        return persons;
    }

    /** Those that are shown without being counted. */
    DisclosureList setAside() {
        return setAside;
    }

    /** How many signed and have not withdrawn, named or not. */
    long active() {
        return active;
    }

    /** How many of them sign for an organization. */
    long activeOrganizations() {
        return activeOrganizations;
    }

    /** How many are counted without being shown. */
    long unnamed() {
        return unnamed;
    }

    /** How many withdrew, as far as the copy may tell. */
    long withdrawn() {
        return withdrawn;
    }

    boolean showsNothing() {
        return organizations.isEmpty()
                && persons.isEmpty()
                && setAside.isEmpty()
                && unnamed == 0
                && withdrawn == 0;
    }

    private void add(Signature signature, Copy copy) {
        if (signature.state() == SignatureState.ACTIVE) {
            active++;
            activeOrganizations += represents(signature) ? 1 : 0;
        }
        Disclosure shown = Disclosure.of(signature, copy);
        switch (shown) {
            case Disclosure.Named _, Disclosure.Initialled _ ->
                    add(shown, represents(signature), leads.contains(signature.id()));
            case Disclosure.Counted _ -> unnamed++;
            case Disclosure.SetAside aside -> setAside.add(aside);
            case Disclosure.Withdrawn _ -> withdrawn++;
            case Disclosure.Absent _ -> {
                // Neither shown nor counted.
            }
        }
    }

    private void add(Disclosure shown, boolean represents, boolean leads) {
        (represents ? organizations : persons).add(shown);
        leadOrganizations += leads && represents ? 1 : 0;
        leadPersons += leads && !represents ? 1 : 0;
    }

    private static boolean represents(Signature signature) {
        return switch (signature.capacity()) {
            case Capacity.Representing _ -> true;
            case Capacity.Personal _ -> false;
        };
    }
}
