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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

        Compared person() {
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

    /** A row as it is compared with many addressees. */
    private record Wanted(AddresseeDraft draft, Named to, Optional<Named> via) {

        static Wanted of(AddresseeDraft draft) {
            return new Wanted(draft, Named.of(draft), draft.via().map(Named::of));
        }

        Compared person() {
            return to.person();
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
     * only may mean, and who holds an office before who held it.
     *
     * @param choices what a person decided, by line; empty for a new one
     */
    List<Match> match(
            List<AddresseeDraft> drafts, Map<Integer, Optional<Id>> choices, LocalDate today) {
        List<Wanted> all = drafts.stream().map(Wanted::of).toList();
        IdentityHashMap<Wanted, Match> certain = new IdentityHashMap<>();
        Map<Id, Compared> claimed = new HashMap<>();
        for (Wanted wanted : all) {
            Optional<Id> chosen = choices.get(wanted.draft().line());
            if (chosen != null) {
                Optional<Known> same = chosen.map(byId::get);
                certain.put(
                        wanted,
                        same.<Match>map(known -> new Match.Same(known.it()))
                                .orElseGet(Match.New::new));
                same.ifPresent(known -> claimed.put(known.id(), wanted.person()));
            }
        }
        List<Function<Wanted, Match>> ways =
                List.of(
                        wanted -> exact(held(wanted), wanted, claimed),
                        wanted -> likely(held(wanted), wanted, claimed),
                        wanted -> exact(following(wanted), wanted, claimed));
        Map<Boolean, List<Wanted>> byOver =
                all.stream()
                        .filter(wanted -> !wanted.draft().tellsOfOther())
                        .collect(
                                Collectors.partitioningBy(
                                        wanted -> wanted.draft().term().isOver(today)));
        for (boolean isOver : List.of(false, true)) {
            for (Function<Wanted, Match> way : ways) {
                for (Wanted wanted : byOver.getOrDefault(isOver, List.of())) {
                    if (!certain.containsKey(wanted)
                            && way.apply(wanted) instanceof Match.Same(AddresseeOnDate known)) {
                        certain.put(wanted, new Match.Same(known));
                        claimed.putIfAbsent(known.addressee().id(), wanted.person());
                    }
                }
            }
        }
        List<Match> matches = new ArrayList<>();
        for (Wanted wanted : all) {
            Match match = certain.get(wanted);
            matches.add(match == null ? uncertain(wanted, claimed) : match);
        }
        return matches;
    }

    /** Whoever holds the office in another city may have moved, or there are two of that name. */
    private Match uncertain(Wanted wanted, Map<Id, Compared> claimed) {
        Match match = likely(following(wanted), wanted, claimed);
        List<Known> elsewhere =
                held(wanted).stream().filter(known -> !claimed.containsKey(known.id())).toList();
        return match instanceof Match.New && !elsewhere.isEmpty() ? unclear(elsewhere) : match;
    }

    /** Those that the person whom the draft names holds. */
    private List<Known> held(Wanted wanted) {
        return named(wanted, wanted.person().distinct().toList())
                .filter(known -> known.person().agrees(wanted.person()))
                .toList();
    }

    /**
     * Those that whoever the draft names may hold now. Where several hold one title at one body,
     * nobody follows another: a new name is a new addressee.
     */
    private List<Known> following(Wanted wanted) {
        List<Known> found = named(wanted, wanted.to().firstNames()).toList();
        long posts = found.stream().map(known -> known.it().to().post().id()).distinct().count();
        long bodies =
                found.stream()
                        .map(known -> known.it().to().post().organization())
                        .distinct()
                        .count();
        return wanted.person().isEmpty() || posts <= bodies ? found : List.of();
    }

    private static Match exact(List<Known> found, Wanted wanted, Map<Id, Compared> claimed) {
        AddresseeDraft draft = wanted.draft();
        List<Known> there =
                found.stream()
                        .filter(known -> known.address().equals(draft.address()))
                        .filter(known ->
                                !claimed.getOrDefault(known.id(), Compared.NONE)
                                        .contradicts(wanted.person()))
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

    private static Match likely(List<Known> found, Wanted wanted, Map<Id, Compared> claimed) {
        Optional<PostalAddress> address = wanted.draft().address();
        List<Known> left =
                found.stream().filter(known -> !claimed.containsKey(known.id())).toList();
        if (address.isEmpty()) {
            return one(left);
        }
        Optional<String> place = place(address);
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
    static Optional<String> place(Optional<PostalAddress> address) {
        return address.filter(known -> !known.city().isEmpty())
                .map(known ->
                        SameText.key(known.city()) + known.country().map(Country::code).orElse(""));
    }

    /**
     * Those of the draft's office at its body by its route.
     *
     * @param names by which they are looked up
     */
    private Stream<Known> named(Wanted wanted, List<String> names) {
        Named to = wanted.to();
        Optional<Named> via = wanted.via();
        List<String> missions = via.map(Named::firstNames).orElse(DIRECT);
        return keys(names, to.office(), missions).stream()
                .flatMap(key -> byName.getOrDefault(key, List.of()).stream())
                .distinct()
                .filter(known -> isSameCountry(known, wanted.draft()))
                .filter(known -> to.mayBe(known.to()))
                .filter(known -> via.isPresent() == known.via().isPresent())
                .filter(known ->
                        via.map(each -> each.mayBe(known.via().orElseThrow())).orElse(true));
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
            OfficeKind office, Compared titles, Compared organization, Compared person) {

        static Named of(AddresseeDraft draft) {
            return of(draft.office(), draft.post(), draft.organization(), draft.person());
        }

        static Named of(AddresseeDraft.CareOf via) {
            return of(via.office(), via.post(), via.organization(), via.person());
        }

        static Named of(OfficeHolder holder) {
            return of(
                    holder.post().office(),
                    holder.post().titles(),
                    holder.organization().map(Organization::names).orElse(LocalizedText.EMPTY),
                    holder.holder().map(PostFiling::names).orElse(LocalizedText.EMPTY));
        }

        private static Named of(
                OfficeKind office,
                LocalizedText titles,
                LocalizedText organization,
                LocalizedText person) {
            return new Named(
                    office, Compared.of(titles), Compared.of(organization), Compared.of(person));
        }

        /** By the body, else the title, else the person, who may change. */
        List<String> firstNames() {
            Compared first =
                    organization.isEmpty() ? (titles.isEmpty() ? person : titles) : organization;
            return first.distinct().toList();
        }

        /** By whatever a row may name it first. */
        List<String> allNames() {
            return Stream.of(organization, titles, person).flatMap(Compared::distinct).toList();
        }

        /** Whether nothing contradicts that it is the other; a body need not be said. */
        boolean mayBe(Named other) {
            boolean isSamePerson =
                    !titles.isEmpty() || !organization.isEmpty() || person.agrees(other.person());
            return office == other.office()
                    && titles.isEmpty() == other.titles().isEmpty()
                    && (titles.isEmpty() || titles.agrees(other.titles()))
                    && (organization.isEmpty()
                            || other.organization().isEmpty()
                            || organization.agrees(other.organization()))
                    && isSamePerson;
        }
    }
}
