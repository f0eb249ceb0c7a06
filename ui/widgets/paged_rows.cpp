#include "ui/widgets/paged_rows.h"

#include <QLocale>

namespace deskbell::ui {

QString PagedModel::found() const
{
    const QString shown = QLocale().toString(rowCount());
    if (isAsking())
        return tr("%1 found, still looking…").arg(shown);
    return isWhole() ? tr("%1 found").arg(shown) : tr("%1 or more found").arg(shown);
}

} // namespace deskbell::ui
