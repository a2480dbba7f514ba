package org.petitiondesk.workflow;

import org.petitiondesk.exchange.Term;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.Holders;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.workflow.AddresseeFiling.Joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the post that a file names among those of the library, or adds it; likewise its holder. */
final class PostFiling {
    private final Ledger ledger;
    private final IdSource ids;
    private final Map<Place, List<Post>> byPlace = new HashMap<>();

    /** Whom the file names as the holder of which post. */
    private final Map<Id, List<NamedHolder>> named = new HashMap<>();

    /** Where posts are that may be the same. */
    private record Place(OfficeKind office, Optional<Id> organization) {}

    PostFiling(Ledger ledger, IdSource ids) {
        this.ledger = ledger;
        this.ids = ids;
        for (Post post : ledger.posts()) {
            index(post);
        }
    }

    /**
     * The post of that title at that organization.
     *
     * @param former the post that stood in this place before
     */
    Post file(NamedPost wanted, Optional<Id> former, Joining joining) {
        OfficeKind office = wanted.office();
        LocalizedText titles = wanted.titles();
        Optional<Id> organization = wanted.organization();
        Optional<Country> country = wanted.country();
        LocalizedText person = wanted.holder().name();
        List<Post> alike = alike(new Place(office, organization), titles, country, person);
        Optional<Post> standing =
                former.flatMap(ledger::post).filter(post -> isFree(post, wanted.holder()));
        List<Post> free =
                alike.stream()
                        .filter(post -> isFree(post, wanted.holder()))
                        .filter(post ->
                                standing.filter(post::equals).isPresent()
                                        || !isAnother(post, wanted, joining))
                        .toList();
        Optional<Post> known =
                standing.filter(before -> joining == Joining.UPDATES && free.contains(before))
                        .or(() -> first(free, post -> isHeldBy(post, person)))
                        .or(() -> standing.filter(free::contains))
                        .or(() ->
                                first(
                                        free,
                                        post ->
                                                person.isEmpty()
                                                        || alike.size() == 1
                                                        || isUnheld(post)))
                        .or(() ->
                                standing.filter(before ->
                                        before.office() == office
                                                && before.organization().equals(organization)
                                                && !before.titles().isEmpty()
                                                && !SameText.contradict(before.titles(), titles)));
        Post filed =
                known.map(before -> joined(before, titles, country))
                        .orElseGet(
                                () -> new Post(ids.next(), office, titles, organization, country));
        if (known.isEmpty() || !known.get().equals(filed)) {
            ledger.save(filed);
            index(filed);
        }
        return filed;
    }

    /** Posts of that title in that place; of persons without an office, those of that person. */
    private List<Post> alike(
            Place place, LocalizedText titles, Optional<Country> country, LocalizedText person) {
        return byPlace.getOrDefault(place, List.of()).stream()
                .filter(post ->
                        post.country().isEmpty()
                                || country.isEmpty()
                                || post.country().equals(country))
                .filter(post ->
                        SameText.agree(post.titles(), titles)
                                || (post.titles().isEmpty()
                                        && titles.isEmpty()
                                        && (person.isEmpty()
                                                || isHeldBy(post, person)
                                                || (isUnheld(post)
                                                        && post.organization().isPresent()))))
                .toList();
    }

    /**
     * Whether a post like the wanted one is another one: a person says so, or it sits elsewhere.
     */
    private boolean isAnother(Post post, NamedPost wanted, Joining joining) {
        return joining == Joining.STANDS_APART
                ? !ledger.addressedAt(post.id()).isEmpty()
                : wanted.seat()
                        .map(seat -> sitsElsewhere(post, seat, wanted, joining))
                        .orElse(false);
    }

    /**
     * Whether all its addresses are other ones. Where no city tells, this is so only for a list,
     * which names each post once, and for another holder.
     */
    private boolean sitsElsewhere(
            Post post, PostalAddress seat, NamedPost wanted, Joining joining) {
        List<PostalAddress> known =
                Stream.concat(Stream.of(post.id()), post.organization().stream())
                        .flatMap(owner -> ledger.contactsOf(owner).stream())
                        .map(ContactDetail::point)
                        .filter(PostalAddress.class::isInstance)
                        .map(PostalAddress.class::cast)
                        .filter(address -> !address.isCountryOnly())
                        .toList();
        boolean mayHaveMoved = joining != Joining.ADDS || isHeldBy(post, wanted.holder().name());
        Optional<String> city = AddresseeMatching.place(Optional.of(seat));
        return !known.isEmpty()
                && known.stream()
                        .noneMatch(address -> {
                            Optional<String> place = AddresseeMatching.place(Optional.of(address));
                            boolean areTold = place.isPresent() && city.isPresent();
                            return address.equals(seat)
                                    || (areTold ? place.equals(city) : mayHaveMoved);
                        });
    }

    private static Optional<Post> first(List<Post> posts, Predicate<Post> condition) {
        return posts.stream().filter(condition).findFirst();
    }

    /**
     * Whether the file names nobody else for the post at that time: a title may have many holders
     * at once.
     */
    private boolean isFree(Post post, NamedHolder holder) {
        return named.getOrDefault(post.id(), List.of()).stream().noneMatch(holder::isBeside);
    }

    /** Whether there are several posts of that title in that place, each with its own holder. */
    boolean isOneOfMany(Post post) {
        return alike(
                                new Place(post.office(), post.organization()),
                                post.titles(),
                                post.country(),
                                LocalizedText.EMPTY)
                        .size()
                > 1;
    }

    /**
     * Whether somebody else held the post after a day: then forms of before are not those of now.
     */
    boolean isFollowed(Post post, Optional<LocalDate> until) {
        return ledger.tenuresOf(post.id()).stream()
                .anyMatch(tenure ->
                        until.flatMap(last -> tenure.from().filter(last::isBefore)).isPresent());
    }

    /** Records that a person of that name held the post on a day. */
    void fileHolder(Post post, NamedHolder holder, LocalDate on, boolean sameDraft) {
        LocalizedText name = holder.name();
        if (name.isEmpty()) {
            return;
        }
        named.computeIfAbsent(post.id(), id -> new ArrayList<>()).add(holder);
        List<Tenure> tenures = ledger.tenuresOf(post.id());
        Optional<Person> known = Optional.empty();
        for (Tenure tenure : tenures) {
            Optional<Person> person = ledger.person(tenure.person());
            if (person.isPresent() && isNamed(person.get(), name)) {
                known = person;
                break;
            }
        }
        Optional<Tenure> current = Holders.on(on, tenures);
        if (known.isEmpty() && sameDraft && current.isPresent()) {
            known =
                    ledger.person(current.get().person())
                            .filter(person -> !SameText.contradict(names(person), name));
        }
        Person filed =
                known.map(before -> joined(before, holder))
                        .orElseGet(() -> new Person(ids.next(), holder.names(), holder.gender()));
        if (known.isEmpty() || !known.get().equals(filed)) {
            ledger.save(filed);
        }
        fileTenure(post, filed, holder, on, current);
    }

    private void fileTenure(
            Post post, Person person, NamedHolder holder, LocalDate on, Optional<Tenure> current) {
        Optional<Tenure> known =
                current.filter(tenure -> tenure.person().equals(person.id()))
                        .or(() -> told(post, person, holder.term()));
        Tenure filed =
                holder.verify(
                        known.orElseGet(() ->
                                new Tenure(
                                        ids.next(),
                                        person.id(),
                                        post.id(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(on).filter(day -> isTold(holder.term())),
                                        Optional.empty(),
                                        "")));
        if (known.isEmpty() || !known.get().equals(filed)) {
            ledger.save(filed);
        }
    }

    /** Of a former holder it may be that nobody knows when. */
    private static boolean isTold(Term term) {
        return !term.isOther() || !term.isWithoutDays();
    }

    /** The tenure of another holder that a list tells of again. */
    private Optional<Tenure> told(Post post, Person person, Term term) {
        return ledger.tenuresOf(post.id()).stream()
                .filter(tenure -> term.isOther() && tenure.person().equals(person.id()))
                .filter(tenure ->
                        tenure.from().equals(term.since()) && tenure.to().equals(term.until()))
                .findFirst();
    }

    private boolean isHeldBy(Post post, LocalizedText name) {
        return ledger.tenuresOf(post.id()).stream()
                .flatMap(tenure -> ledger.person(tenure.person()).stream())
                .anyMatch(person -> isNamed(person, name));
    }

    private boolean isUnheld(Post post) {
        return ledger.tenuresOf(post.id()).isEmpty();
    }

    private void index(Post post) {
        List<Post> same =
                byPlace.computeIfAbsent(
                        new Place(post.office(), post.organization()), place -> new ArrayList<>());
        same.removeIf(before -> before.id().equals(post.id()));
        same.add(post);
    }

    private static Post joined(Post before, LocalizedText titles, Optional<Country> country) {
        return new Post(
                before.id(),
                before.office(),
                before.titles().orElse(titles),
                before.organization(),
                before.country().or(() -> country));
    }

    private static Person joined(Person before, NamedHolder holder) {
        List<PersonName> names = new ArrayList<>();
        before.names().forEach(name -> names.add(holder.parted(name)));
        LocalizedText known = names(before);
        holder.names().stream()
                .filter(name -> !known.texts().containsKey(name.language()))
                .forEach(names::add);
        Gender gender = holder.gender() == Gender.UNKNOWN ? before.gender() : holder.gender();
        return new Person(before.id(), names, gender);
    }

    private static boolean isNamed(Person person, LocalizedText name) {
        return SameText.agree(names(person), name);
    }

    static LocalizedText names(Person person) {
        Map<Language, String> names = new HashMap<>();
        person.names().forEach(name -> names.put(name.language(), name.full()));
        return new LocalizedText(names);
    }
}
