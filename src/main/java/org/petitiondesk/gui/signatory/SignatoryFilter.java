package org.petitiondesk.gui.signatory;

import org.petitiondesk.library.SignatureRoll.Mark;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignatureTrait;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which signatures are shown.
 *
 * @param kind people or organizations; empty for both
 * @param consents those shown; none for all
 * @param states likewise
 * @param traits of those of a kind one, of every kind that there is; told by the library
 */
record SignatoryFilter(
        Optional<Signatory.Kind> kind,
        Set<Consent> consents,
        Set<SignatureState> states,
        Set<SignatureTrait> traits)
        implements Predicate<Mark> {
    static final SignatoryFilter ALL =
            new SignatoryFilter(Optional.empty(), Set.of(), Set.of(), Set.of());

    SignatoryFilter {
        consents = Set.copyOf(consents);
        states = Set.copyOf(states);
        traits = Set.copyOf(traits);
    }

    /** By what marks tell; traits are the library's. */
    @Override
    public boolean test(Mark mark) {
        return kind.map(mark.kind()::equals).orElse(true)
                && (consents.isEmpty() || consents.contains(mark.consent()))
                && (states.isEmpty() || states.contains(mark.state()));
    }

    SignatoryFilter of(Optional<Signatory.Kind> wanted) {
        return new SignatoryFilter(wanted, consents, states, traits);
    }

    SignatoryFilter with(Consent consent, boolean isShown) {
        return new SignatoryFilter(
                kind, changed(consents, Set.of(consent), isShown), states, traits);
    }

    SignatoryFilter with(SignatureState state, boolean isShown) {
        return new SignatoryFilter(kind, consents, changed(states, Set.of(state), isShown), traits);
    }

    /** With all of some traits, or without any of them. */
    SignatoryFilter with(Set<SignatureTrait> some, boolean isShown) {
        return new SignatoryFilter(kind, consents, states, changed(traits, some, isShown));
    }

    /** Without what tells of things that another petition does not have. */
    SignatoryFilter forAnyPetition() {
        Set<SignatureTrait> kept =
                traits.stream().filter(trait -> !isOfOne(trait)).collect(Collectors.toSet());
        return new SignatoryFilter(kind, consents, states, kept);
    }

    private static boolean isOfOne(SignatureTrait trait) {
        return switch (trait) {
            case SignatureTrait.OfImport _, SignatureTrait.OfSheet _ -> true;
            case SignatureTrait.OfCountry _,
                    SignatureTrait.OfPlace _,
                    SignatureTrait.OfOrganization _,
                    SignatureTrait.Typed _,
                    SignatureTrait.WithEmail _ ->
                    false;
        };
    }

    private static <T> Set<T> changed(Set<T> set, Set<T> values, boolean areIn) {
        Set<T> changed = new HashSet<>(set);
        if (areIn) {
            changed.addAll(values);
        } else {
            changed.removeAll(values);
        }
        return changed;
    }
}
