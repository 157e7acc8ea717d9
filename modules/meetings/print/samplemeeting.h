#pragma once

#include "print/meetingprintdata.h"

namespace xz::meetings {

/// A fictional meeting for the preview of templates: nobody in it exists. `rows` × `seats` on the floor with an aisle in the middle.
PrintedMeeting sampleMeeting(int rows = 6, int seats = 12, const QList<int> &rostrum = {5, 8});

} // namespace xz::meetings
