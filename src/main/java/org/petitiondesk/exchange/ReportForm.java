package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryOutcome;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a deliverer says of one delivery, as a text file that any editor can fill in.
 *
 * @param petition its code
 * @param happened in the order of the file
 */
public record ReportForm(String petition, Id delivery, String city, List<Happening> happened) {
    private static final String COMMENT = "# ";
    private static final int BLOCKS = 2;

    public ReportForm {
        happened = List.copyOf(happened);
    }

    /**
     * One thing that happened.
     *
     * @param line of the file on which it begins
     * @param photographs names of files beside the form
     */
    public record Happening(
            int line,
            DeliveryOutcome outcome,
            Optional<LocalDate> date,
            Optional<LocalTime> time,
            String by,
            String tracking,
            String note,
            List<String> photographs) {
        public Happening {
            photographs = List.copyOf(photographs);
        }
    }

    /**
     * The blank form of a delivery. It has nothing of the lead, and nothing of other cities.
     *
     * @param petition the petition's code
     * @param language of its words; English where there are none
     */
    public static String blank(String petition, Delivery delivery, Language language) {
        FormWords words = FormWords.of(language);
        List<String> lines = new ArrayList<>();
        lines.add(
                COMMENT
                        + words.text("title")
                                .replace("{code}", petition)
                                .replace("{city}", delivery.city()));
        lines.add(COMMENT + words.text("how"));
        lines.add("");
        lines.add(COMMENT + words.text("keep"));
        lines.add(line(words, FormField.PETITION, petition));
        lines.add(line(words, FormField.DELIVERY, delivery.id().toString()));
        lines.add(line(words, FormField.CITY, delivery.city()));
        String date = delivery.when().date().map(LocalDate::toString).orElse("");
        for (int i = 0; i < BLOCKS; i++) {
            lines.add("");
            if (i > 0) {
                lines.add(COMMENT + words.text("then"));
            }
            addBlock(lines, words, date);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void addBlock(List<String> lines, FormWords words, String date) {
        lines.add(COMMENT + words.text("outcomes"));
        lines.add(COMMENT + words.outcomes());
        lines.add(line(words, FormField.OUTCOME, ""));
        lines.add(COMMENT + words.text("when"));
        lines.add(line(words, FormField.DATE, date));
        lines.add(line(words, FormField.TIME, ""));
        lines.add(COMMENT + words.text("whom"));
        lines.add(line(words, FormField.BY, ""));
        lines.add(line(words, FormField.TRACKING, ""));
        lines.add(line(words, FormField.NOTE, ""));
        lines.add(COMMENT + words.text("pictures"));
        lines.add(line(words, FormField.PHOTOGRAPHS, ""));
    }

    private static String line(FormWords words, FormField field, String text) {
        return words.text(field.key()) + ": " + text;
    }
}
