package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.OrganizationKind;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.PlaceName;
import org.petitiondesk.model.letter.Paper;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The missions that a library knows, one for each body however many posts it has. */
public final class Missions {
    /** In the order in which one of several posts of a mission is chosen. */
    private static final List<OfficeKind> HEADS =
            List.of(
                    OfficeKind.AMBASSADOR,
                    OfficeKind.PERMANENT_REPRESENTATIVE,
                    OfficeKind.CONSUL_GENERAL);

    private static final Set<OrganizationKind> BODIES =
            EnumSet.of(
                    OrganizationKind.EMBASSY,
                    OrganizationKind.CONSULATE,
                    OrganizationKind.PERMANENT_MISSION);

    private final Directory library;
    private final LocalDate date;
    private final List<Mission> all;

    private Missions(Directory library, LocalDate date, Collection<Mission> all) {
        this.library = library;
        this.date = date;
        this.all =
                all.stream()
                        .sorted(Comparator.comparing(Mission::place).thenComparing(Mission::post))
                        .toList();
    }

    /**
     * The missions of a library.
     *
     * @param date on which their addresses are to count
     */
    public static Missions of(Directory library, LocalDate date) {
        Set<Id> used = new HashSet<>();
        library.addressees().values().forEach(each -> careOf(each).ifPresent(used::add));
        List<Id> posts =
                library.posts().values().stream()
                        .filter(post -> used.contains(post.id()) || isOfMission(post, library))
                        .sorted(
                                Comparator.comparing((Post post) -> !used.contains(post.id()))
                                        .thenComparingInt(post -> rank(post.office())))
                        .map(Post::id)
                        .toList();
        Map<Id, Mission> byBody = new LinkedHashMap<>();
        for (AddresseeOnDate reached : reached(posts, library, date)) {
            Mission mission = mission(reached);
            byBody.putIfAbsent(mission.body(), mission);
        }
        return new Missions(library, date, byBody.values());
    }

    private static int rank(OfficeKind office) {
        int head = HEADS.indexOf(office);
        return head < 0 ? HEADS.size() : head;
    }

    private static boolean isOfMission(Post post, Directory library) {
        return HEADS.contains(post.office())
                || (post.office() == OfficeKind.ORGANIZATION
                        && post.organization()
                                .map(library.organizations()::get)
                                .map(Organization::kind)
                                .filter(BODIES::contains)
                                .isPresent());
    }

    private static Mission mission(AddresseeOnDate reached) {
        OfficeHolder end = reached.to();
        Post post = end.post();
        return new Mission(
                post.id(),
                post.organization().orElse(post.id()),
                end.organization()
                        .map(Organization::names)
                        .orElse(post.titles())
                        .inOrAny(Language.ENGLISH),
                post.country().or(() -> end.organization().flatMap(Organization::country)),
                reached.postalAddress().map(MissionPlace::city).orElse(""),
                reached.postalAddress());
    }

    /** Posts with the addresses that letters care of them have. */
    private static List<AddresseeOnDate> reached(
            Collection<Id> posts, Directory library, LocalDate date) {
        List<Addressee> routed =
                posts.stream()
                        .map(post ->
                                new Addressee(
                                        post,
                                        post,
                                        new Route.CareOf(post),
                                        FormOverride.NONE,
                                        FormOverride.NONE,
                                        Optional.empty(),
                                        List.of()))
                        .toList();
        return library.around(routed).onDates(each -> date);
    }

    /** All of them by city. */
    public List<Mission> all() {
        return all;
    }

    /** Those of a country, wherever they are. */
    public List<Mission> of(Country represented) {
        return all.stream()
                .filter(mission -> mission.represents().equals(Optional.of(represented)))
                .toList();
    }

    /** The body that a post belongs to; the post where there is none. */
    public Id bodyOf(Id post) {
        return Optional.ofNullable(library.posts().get(post))
                .flatMap(Post::organization)
                .orElse(post);
    }

    /**
     * Those of a city, or else those with the words in their names, whatever case and accents they
     * have.
     */
    public List<Mission> called(String cityOrName) {
        String wanted = PlaceName.plain(cityOrName);
        List<Mission> there =
                all.stream().filter(each -> PlaceName.plain(each.city()).equals(wanted)).toList();
        if (!there.isEmpty() || wanted.isEmpty()) {
            return there;
        }
        return all.stream()
                .filter(each -> has(each.name(), wanted) || has(each.city(), wanted))
                .toList();
    }

    private static boolean has(String text, String words) {
        return (" " + PlaceName.plain(text) + " ").contains(" " + words + " ");
    }

    /** The post that an addressee is written to care of; empty for a direct route. */
    public static Optional<Id> careOf(Addressee addressee) {
        return switch (addressee.route()) {
            case Route.Direct() -> Optional.empty();
            case Route.CareOf(Id post) -> Optional.of(post);
        };
    }

    /**
     * The same addressee written to care of another post, on the paper that is usual there, and in
     * the languages that the mission itself is written to in where that is known.
     */
    public Addressee through(Id post, Id id, Addressee like) {
        Optional<String> paper =
                reached(List.of(post), library, date)
                        .getFirst()
                        .postalAddress()
                        .flatMap(PostalAddress::country)
                        .map(country -> Paper.usualIn(country).word());
        return new Addressee(
                id,
                like.post(),
                new Route.CareOf(post),
                like.form(),
                FormOverride.NONE,
                paper,
                languagesOf(post).orElse(like.languages()));
    }

    private Optional<List<Language>> languagesOf(Id post) {
        Id body = bodyOf(post);
        return library.addressees().values().stream()
                .filter(addressee -> careOf(addressee).isEmpty())
                .filter(addressee -> bodyOf(addressee.post()).equals(body))
                .map(Addressee::languages)
                .filter(languages -> !languages.isEmpty())
                .findFirst();
    }
}
