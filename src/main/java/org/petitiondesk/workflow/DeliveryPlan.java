package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.zone.CityZones;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans through which missions a petition is handed in to the holder of one post. */
public final class DeliveryPlan {
    private final Petition petition;
    private final Directory library;
    private final List<Delivery> there;
    private final Addressee like;
    private final Missions missions;
    private final IdSource ids;

    private DeliveryPlan(
            Petition petition,
            Directory library,
            List<Delivery> there,
            Addressee like,
            IdSource ids) {
        this.petition = petition;
        this.library = library;
        this.there = there;
        this.like = like;
        this.missions = Missions.of(library, petition.date());
        this.ids = ids;
    }

    /**
     * A plan.
     *
     * @param edit does it
     * @param added deliveries that are new
     * @param filled deliveries that were planned and are told more of
     */
    public record Planned(DeliveryEdit edit, int added, int filled) {}

    /**
     * Begins to plan.
     *
     * @param post whose holder it is handed in to, or an addressee who holds it; else that of the
     *     petition's first addressee
     * @return empty if there is no such post, or the petition has no addressee
     */
    public static Optional<DeliveryPlan> of(
            Library library, Petition petition, Optional<Id> post, IdSource ids)
            throws LibraryException {
        Directory all = library.addressees().directory();
        List<Addressee> own =
                petition.addressees().stream()
                        .map(all.addressees()::get)
                        .filter(addressee -> addressee != null)
                        .toList();
        Optional<Addressee> like =
                post.map(chosen -> likeOf(postOf(chosen, all), own, all))
                        .orElse(own.stream().findFirst());
        List<Delivery> there = library.deliveries().of(petition.id());
        return like.map(found -> new DeliveryPlan(petition, all, there, found, ids));
    }

    private static Id postOf(Id postOrAddressee, Directory all) {
        return Optional.ofNullable(all.addressees().get(postOrAddressee))
                .map(Addressee::post)
                .orElse(postOrAddressee);
    }

    private static Optional<Addressee> likeOf(Id post, List<Addressee> own, Directory all) {
        return own.stream()
                .filter(addressee -> addressee.post().equals(post))
                .findFirst()
                .or(() ->
                        all.addressees().values().stream()
                                .filter(addressee -> addressee.post().equals(post))
                                .findFirst())
                .or(() ->
                        Optional.ofNullable(all.posts().get(post))
                                .map(known ->
                                        new Addressee(
                                                known.id(),
                                                known.id(),
                                                new Route.Direct(),
                                                FormOverride.NONE,
                                                FormOverride.NONE,
                                                Optional.empty(),
                                                List.of())));
    }

    /** Through which it could be. */
    public Missions missions() {
        return missions;
    }

    /** The country whose office the addressee holds. */
    public Optional<Country> country() {
        return Optional.ofNullable(library.posts().get(like.post())).flatMap(Post::country);
    }

    /** The delivery through a mission that is planned already. */
    public Optional<Delivery> plannedThrough(Mission mission) {
        return there.stream().filter(delivery -> isThrough(delivery, mission)).findFirst();
    }

    private boolean isThrough(Delivery delivery, Mission mission) {
        Addressee addressee = library.addressees().get(delivery.addressee());
        return addressee != null && leadsTo(addressee, mission);
    }

    private boolean leadsTo(Addressee addressee, Mission mission) {
        return addressee.post().equals(like.post())
                && Missions.careOf(addressee)
                        .filter(post -> missions.bodyOf(post).equals(mission.body()))
                        .isPresent();
    }

    /**
     * Plans one delivery for each mission. Of one that is planned already, what is still open is
     * filled, and nothing else changed.
     */
    public Planned plan(List<PlannedCity> cities) {
        Map<Id, Delivery> byBody = new LinkedHashMap<>();
        Map<Id, Delivery> known =
                there.stream().collect(Collectors.toMap(Delivery::id, Function.identity()));
        Directory routes = Directory.EMPTY;
        List<Id> writtenTo = new ArrayList<>();
        for (PlannedCity city : cities) {
            Mission mission = city.mission();
            Delivery planned = byBody.get(mission.body());
            if (planned == null) {
                planned = plannedThrough(mission).orElse(null);
            }
            if (planned == null) {
                Addressee addressee = addressee(mission);
                if (!library.addressees().containsKey(addressee.id())) {
                    routes = routes.with(addressee);
                }
                if (!petition.addressees().contains(addressee.id())) {
                    writtenTo.add(addressee.id());
                }
                planned = begun(city, addressee.id());
            }
            byBody.put(mission.body(), filled(planned, city));
        }
        List<Delivery> after =
                byBody.values().stream()
                        .filter(delivery -> !delivery.equals(known.get(delivery.id())))
                        .toList();
        List<Delivery> before =
                after.stream()
                        .map(Delivery::id)
                        .filter(known::containsKey)
                        .map(known::get)
                        .toList();
        return new Planned(
                new DeliveryEdit(petition.id(), before, after, routes, writtenTo),
                after.size() - before.size(),
                before.size());
    }

    /**
     * The addressee who is written to through a mission, one of the petition's own if it can be.
     */
    private Addressee addressee(Mission mission) {
        return library.addressees().values().stream()
                .filter(addressee -> leadsTo(addressee, mission))
                .min(Comparator.comparing(each -> !petition.addressees().contains(each.id())))
                .orElseGet(() -> missions.through(mission.post(), ids.next(), like));
    }

    private Delivery begun(PlannedCity city, Id addressee) {
        String name = city.city().isEmpty() ? city.mission().place() : city.city();
        return Delivery.planned(ids.next(), petition.id(), addressee, name, Appointment.OPEN);
    }

    private Delivery filled(Delivery delivery, PlannedCity city) {
        Appointment was = delivery.when();
        Optional<LocalDate> date = was.date().or(() -> city.when().date());
        Appointment when =
                new Appointment(
                        date,
                        was.time().or(() -> city.when().time()),
                        was.zone()
                                .or(() -> city.when().zone())
                                .or(() -> zone(delivery.city(), city.mission(), date)));
        Lead lead = delivery.lead();
        return delivery.withPlace(delivery.addressee(), delivery.city(), when)
                .withPapers(
                        delivery.mode(),
                        delivery.languages().isEmpty() ? city.languages() : delivery.languages(),
                        delivery.paper().or(city::paper))
                .withTeam(
                        lead.equals(Lead.NOBODY) ? city.lead() : lead,
                        delivery.notes().isEmpty() ? city.notes() : delivery.notes());
    }

    private Optional<ZoneId> zone(String city, Mission mission, Optional<LocalDate> date) {
        return mission.country()
                .flatMap(where -> CityZones.of(city, where, date.orElse(petition.date())));
    }
}
