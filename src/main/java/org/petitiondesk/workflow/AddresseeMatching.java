package org.petitiondesk.workflow;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.Paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds which addressee of a library each row of a list means. The same office at the same body by
 * the same route is the same addressee if it sits in the same place; a mission of that name in
 * another city is another one. Where that cannot be told, a person decides.
 */
final class AddresseeMatching {
    private static final List<String> DIRECT = List.of("");

    private final Map<Key, List<Known>> byName = new HashMap<>();
    private final Map<Id, Known> byId = new HashMap<>();

    /** What a row means. */
    sealed interface Match {

        /** None that the library has. */
        record New() implements Match {}

        /** One of the library. */
        record Same(AddresseeOnDate known) implements Match {}

        /** One of several, or none of them. */
        record Unclear(List<AddresseeOnDate> may) implements Match {}
    }

    /** An office under one of its names, and the name of the body the letter goes care of. */
    private record Key(OfficeKind office, String name, String via) {}

    /** An addressee of the library as it is compared with many rows. */
    private record Known(
            AddresseeOnDate it, Optional<PostalAddress> address, Named to, Optional<Named> via) {

        static Known of(AddresseeOnDate it) {
            return new Known(it, it.postalAddress(), Named.of(it.to()), it.careOf().map(Named::of));
        }

        Id id() {
            return it.addressee().id();
        }

        LocalizedText person() {
            return to.person();
        }

        // By identifier: the whole tree would be walked for each comparison.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known known && known.id().equals(id());
        }

        @Override
        public int hashCode() {
            return id().hashCode();
        }
    }

    AddresseeMatching(Collection<AddresseeOnDate> library) {
        for (AddresseeOnDate each : library) {
            Known known = Known.of(each);
            byId.put(known.id(), known);
            List<String> missions = known.via().map(Named::allNames).orElse(DIRECT);
            for (Key key : keys(known.to().allNames(), known.to().office(), missions)) {
                byName.computeIfAbsent(key, name -> new ArrayList<>()).add(known);
            }
        }
    }

    /**
     * A match for each draft, in their order. What a row says to the letter goes before what it
     * only may mean.
     *
     * @param choices what a person decided, by line; empty for a new one
     */
    List<Match> match(List<AddresseeDraft> drafts, Map<Integer, Optional<Id>> choices) {
        IdentityHashMap<AddresseeDraft, Match> certain = new IdentityHashMap<>();
        Map<Id, LocalizedText> claimed = new HashMap<>();
        for (AddresseeDraft draft : drafts) {
            Optional<Id> chosen = choices.get(draft.line());
            if (chosen != null) {
                Optional<Known> same = chosen.map(byId::get);
                certain.put(
                        draft,
                        same.<Match>map(known -> new Match.Same(known.it()))
                                .orElseGet(Match.New::new));
                same.ifPresent(known -> claimed.put(known.id(), draft.person()));
            }
        }
        List<Function<AddresseeDraft, Match>> ways =
                List.of(
                        draft -> exact(held(draft), draft, claimed),
                        draft -> likely(held(draft), draft, claimed),
                        draft -> exact(following(draft), draft, claimed));
        for (Function<AddresseeDraft, Match> way : ways) {
            for (AddresseeDraft draft : drafts) {
                if (!certain.containsKey(draft)
                        && way.apply(draft) instanceof Match.Same(AddresseeOnDate known)) {
                    certain.put(draft, new Match.Same(known));
                    claimed.putIfAbsent(known.addressee().id(), draft.person());
                }
            }
        }
        List<Match> matches = new ArrayList<>();
        for (AddresseeDraft draft : drafts) {
            Match match = certain.get(draft);
            matches.add(match == null ? likely(following(draft), draft, claimed) : match);
        }
        return matches;
    }

    /** Those that the person whom the draft names holds. */
    private List<Known> held(AddresseeDraft draft) {
        return named(draft, Named.compared(draft.person())).stream()
                .filter(known -> SameText.agree(known.person(), draft.person()))
                .toList();
    }

    /**
     * Those that whoever the draft names may hold now. Where several hold one title at one body,
     * nobody follows another: a new name is a new addressee.
     */
    private List<Known> following(AddresseeDraft draft) {
        List<Known> found = named(draft, Named.of(draft).firstNames());
        long posts = found.stream().map(known -> known.it().to().post().id()).distinct().count();
        long bodies =
                found.stream()
                        .map(known -> known.it().to().post().organization())
                        .distinct()
                        .count();
        return draft.person().isEmpty() || posts <= bodies ? found : List.of();
    }

    private static Match exact(
            List<Known> found, AddresseeDraft draft, Map<Id, LocalizedText> claimed) {
        List<Known> there =
                found.stream()
                        .filter(known -> known.address().equals(draft.address()))
                        .filter(known ->
                                !SameText.contradict(
                                        claimed.getOrDefault(known.id(), LocalizedText.EMPTY),
                                        draft.person()))
                        .sorted(Comparator.comparing(known -> claimed.containsKey(known.id())))
                        .toList();
        return there.stream()
                .filter(known -> known.it().addressee().languages().equals(draft.languages()))
                .filter(known ->
                        known.it().addressee().paper().equals(draft.paper().map(Paper::word)))
                .findFirst()
                .or(() -> there.stream().findFirst())
                .<Match>map(known -> new Match.Same(known.it()))
                .orElseGet(Match.New::new);
    }

    private static Match likely(
            List<Known> found, AddresseeDraft draft, Map<Id, LocalizedText> claimed) {
        List<Known> left =
                found.stream().filter(known -> !claimed.containsKey(known.id())).toList();
        if (draft.address().isEmpty()) {
            return one(left);
        }
        Optional<String> place = place(draft.address());
        List<Known> inPlace =
                left.stream()
                        .filter(known -> place.isPresent())
                        .filter(known -> place(known.address()).equals(place))
                        .toList();
        if (!inPlace.isEmpty()) {
            return one(inPlace);
        }
        List<Known> placeless =
                left.stream()
                        .filter(known -> place.isEmpty() || place(known.address()).isEmpty())
                        .toList();
        boolean isFirstAddress = placeless.size() == 1 && placeless.getFirst().address().isEmpty();
        return placeless.isEmpty() || isFirstAddress ? one(placeless) : unclear(placeless);
    }

    private static Match one(List<Known> found) {
        return switch (found.size()) {
            case 0 -> new Match.New();
            case 1 -> new Match.Same(found.getFirst().it());
            default -> unclear(found);
        };
    }

    private static Match unclear(List<Known> found) {
        return new Match.Unclear(found.stream().map(Known::it).toList());
    }

    /** The city, which tells missions of one name apart; empty where an address is not parted. */
    private static Optional<String> place(Optional<PostalAddress> address) {
        return address.filter(known -> !known.city().isEmpty())
                .map(known ->
                        SameText.key(known.city()) + known.country().map(Country::code).orElse(""));
    }

    /**
     * Those of the draft's office at its body by its route.
     *
     * @param names by which they are looked up
     */
    private List<Known> named(AddresseeDraft draft, List<String> names) {
        Named to = Named.of(draft);
        Optional<Named> via =
                draft.via()
                        .map(each ->
                                new Named(
                                        each.office(),
                                        each.post(),
                                        each.organization(),
                                        each.person()));
        List<String> missions = via.map(Named::firstNames).orElse(DIRECT);
        return keys(names, to.office(), missions).stream()
                .flatMap(key -> byName.getOrDefault(key, List.of()).stream())
                .distinct()
                .filter(known -> isSameCountry(known, draft))
                .filter(known -> to.mayBe(known.to()))
                .filter(known -> via.isPresent() == known.via().isPresent())
                .filter(known ->
                        via.map(each -> each.mayBe(known.via().orElseThrow())).orElse(true))
                .toList();
    }

    private static boolean isSameCountry(Known known, AddresseeDraft draft) {
        Optional<Country> before = known.it().to().post().country();
        return before.isEmpty() || draft.country().isEmpty() || before.equals(draft.country());
    }

    private static List<Key> keys(List<String> names, OfficeKind office, List<String> missions) {
        return names.stream()
                .flatMap(name -> missions.stream().map(via -> new Key(office, name, via)))
                .toList();
    }

    /** An office as it is told from others. */
    private record Named(
            OfficeKind office,
            LocalizedText titles,
            LocalizedText organization,
            LocalizedText person) {

        static Named of(AddresseeDraft draft) {
            return new Named(draft.office(), draft.post(), draft.organization(), draft.person());
        }

        static Named of(OfficeHolder holder) {
            return new Named(
                    holder.post().office(),
                    holder.post().titles(),
                    holder.organization().map(Organization::names).orElse(LocalizedText.EMPTY),
                    holder.holder().map(PostFiling::names).orElse(LocalizedText.EMPTY));
        }

        /** By the body, else the title, else the person, who may change. */
        List<String> firstNames() {
            return compared(
                    organization.isEmpty() ? (titles.isEmpty() ? person : titles) : organization);
        }

        /** By whatever a row may name it first. */
        List<String> allNames() {
            return Stream.of(organization, titles, person)
                    .flatMap(text -> compared(text).stream())
                    .toList();
        }

        private static List<String> compared(LocalizedText text) {
            return text.texts().values().stream().map(SameText::key).distinct().toList();
        }

        /** Whether nothing contradicts that it is the other; a body need not be said. */
        boolean mayBe(Named other) {
            boolean isSamePerson =
                    !titles.isEmpty()
                            || !organization.isEmpty()
                            || SameText.agree(person, other.person());
            return office == other.office()
                    && titles.isEmpty() == other.titles().isEmpty()
                    && (titles.isEmpty() || SameText.agree(titles, other.titles()))
                    && (organization.isEmpty()
                            || other.organization().isEmpty()
                            || SameText.agree(organization, other.organization()))
                    && isSamePerson;
        }
    }
}
