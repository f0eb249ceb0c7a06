#pragma once

#include <QString>

namespace deskbell::ui {

/// What somebody else did to a field while it was open here.
struct Difference {
    QString field; ///< as the editor names its fields
    QString there; ///< what stands there now, in words; empty: it was taken away
    bool mineStays = false; ///< it was changed here too, and Save would write that over it
};

} // namespace deskbell::ui
