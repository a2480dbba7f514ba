package org.petitiondesk.gui.delivery;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.QuestionView;
import org.petitiondesk.gui.list.Choice;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.letter.Paper;

import java.util.Optional;

/** Asks for what several cities are to have alike. */
final class ManyView {
    private ManyView() {}

    static QuestionView of(ManyViewModel model, Runnable close) {
        Words words = model.words();
        QuestionView view =
                new QuestionView(
                        words.say("deliveries.many.title", model.count()),
                        Feather.COPY,
                        words.say("deliveries.many.meaning"));
        view.field(
                words.say("deliveries.lead"),
                "many-lead",
                model.leadProperty(),
                model.leadProperty().map(typed -> ""));
        view.field(
                words.say("deliveries.date"), "many-date", model.dateProperty(), model.dateFault());
        view.field(
                words.say("deliveries.time"), "many-time", model.timeProperty(), model.timeFault());
        Choice<Optional<Paper>> paper =
                PlanPane.paper(model.paperProperty(), words.say("deliveries.many.as-it-is"), words);
        paper.box().setId("many-paper");
        view.getChildren().add(FormLines.line(words.say("deliveries.paper"), paper));
        return view.foot(
                words.say("dialog.cancel"),
                close,
                words.say("deliveries.many.do"),
                "many-cities",
                () -> {
                    model.set();
                    close.run();
                },
                model.possible());
    }
}
