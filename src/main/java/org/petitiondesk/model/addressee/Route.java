package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Id;

/** How a letter reaches its addressee. */
public sealed interface Route permits Route.Direct, Route.CareOf {

    /** To the addressee's own address. */
    record Direct() implements Route {}

    /**
     * Care of ("c/o") another post at a mission, whose address is used.
     *
     * @param post for example the ambassador; its organization is the mission. A mission without a
     *     named post is a post of kind {@link OfficeKind#ORGANIZATION}.
     */
    record CareOf(Id post) implements Route {}
}
