#pragma once

#include "ui/desk/theme.h"

#include <QString>
#include <Qt>

namespace deskbell::ui {

/// What one cell of a list shows. The delegate paints it, the model hands it out by role.
struct Cell {
    QString text;
    Tone tone = Tone::Normal;
    bool strong = false;
    QString icon;       ///< name of a drawing in resources/icons
    QString under;      ///< smaller second line: the server's own words
    QString accessible; ///< when the text alone does not say it
    QString tag = {};   ///< a word in a small frame behind the text
};

/// Roles of every list model in the window.
enum CellRole { ToneRole = Qt::UserRole + 1, StrongRole, IconRole, UnderRole, RowIdRole, ActionsRole, TagRole };

} // namespace deskbell::ui
