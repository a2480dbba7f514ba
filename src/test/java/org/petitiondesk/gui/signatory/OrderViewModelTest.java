package org.petitiondesk.gui.signatory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;
import org.petitiondesk.model.petition.SignatureOrder.Rule;

import java.util.List;
import java.util.stream.Collectors;

/** Without a window. */
final class OrderViewModelTest extends AtSampleDesk {
    private Id petition;
    private SignatureRoll roll;

    @BeforeEach
    void begin() throws LibraryException {
        petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow().id();
        roll = library.signatures().roll(petition);
    }

    private OrderViewModel opened() throws InterruptedException {
        OrderViewModel model = new OrderViewModel(desk, petition);
        window.await(() -> model.readProperty().get());
        return model;
    }

    private void awaitRevision(Runnable change) throws InterruptedException {
        int before = desk.changes().revisionProperty().get();
        change.run();
        window.await(() -> desk.changes().revisionProperty().get() > before);
    }

    private OrderViewModel withLeads() throws LibraryException, InterruptedException {
        List<Id> four = library.signatures().ids(roll.part(0, 4));
        library.signatures().setOrder(petition, SignatureOrder.RECORDED.leadBy(four));
        return opened();
    }

    private static String names(OrderViewModel model) {
        return model.leads().stream()
                .map(OrderViewModel.Lead::name)
                .collect(Collectors.joining("|"));
    }

    @Test
    void choosesAnOrderThatIsTakenBack() throws LibraryException, InterruptedException {
        OrderViewModel model = opened();
        assertEquals(Rule.RECORDED, model.ruleProperty().get());
        assertEquals(Language.ENGLISH, model.collationProperty().get());
        model.ruleProperty().set(Rule.ROUND_ROBIN);
        model.groupingProperty().set(Grouping.PLACE);
        model.seedProperty().set("river");
        awaitRevision(model::choose);
        assertEquals(
                new SignatureOrder(
                        Rule.ROUND_ROBIN, Language.ENGLISH, Grouping.PLACE, "river", List.of()),
                library.signatures().order(petition));
        awaitRevision(desk.changes()::undo);
        assertEquals(SignatureOrder.RECORDED, library.signatures().order(petition));
    }

    @Test
    void drawsASeedThatNobodyChose() throws InterruptedException {
        OrderViewModel model = opened();
        model.drawAnew();
        window.await(() -> model.seedProperty().get().length() == 8);
        String first = model.seedProperty().get();
        model.drawAnew();
        window.await(() -> !model.seedProperty().get().equals(first));
    }

    @Test
    void movesLeadSignersTogetherAsFarAsThereIsRoom()
            throws LibraryException, InterruptedException {
        OrderViewModel model = withLeads();
        String recorded = names(model);
        assertEquals(List.of(1, 2), model.move(List.of(3, 2), -1));
        assertEquals(List.of(0, 1), model.move(List.of(1, 2), -1));
        String moved = names(model);
        assertEquals(List.of(0, 1), model.move(List.of(0, 1), -1));
        assertEquals(moved, names(model));
        assertEquals(List.of(2, 3), model.put(List.of(0, 1), 4));
        assertEquals(recorded, names(model));
        assertEquals(List.of(0, 1), model.put(List.of(1, 3), 0));
        model.remove(List.of(0, 1));
        assertEquals(2, model.leads().size());
        awaitRevision(model::choose);
        assertEquals(
                List.of(
                        library.signatures().ids(roll).get(0),
                        library.signatures().ids(roll).get(2)),
                library.signatures().order(petition).leads());
    }

    @Test
    void putsChosenSignaturesBehindThoseThatComeFirstAlready()
            throws LibraryException, InterruptedException {
        List<Id> all = library.signatures().ids(roll);
        SignatoriesViewModel signatories = new SignatoriesViewModel(desk);
        ManyViewModel many = new ManyViewModel(desk, signatories::chosen);
        library.signatures().setOrder(petition, SignatureOrder.RECORDED.leadBy(all.subList(7, 8)));
        signatories.selectedProperty().set(roll.part(6, 9));
        awaitRevision(() -> many.lead(petition));
        assertEquals(
                List.of(all.get(7), all.get(6), all.get(8)),
                library.signatures().order(petition).leads());
        awaitRevision(desk.changes()::undo);
        assertEquals(all.subList(7, 8), library.signatures().order(petition).leads());
    }
}
