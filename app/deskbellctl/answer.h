#pragma once

#include "app/deskbellctl/exit_code.h"

#include <QJsonObject>
#include <QStringList>

namespace deskbell::ctl {

/// What a verb answers: its data, and how people see it when they did not ask for JSON.
struct Answer {
    QJsonObject data;
    QString list = {};        ///< the key of the rows to show as a table; empty: the object's fields
    QStringList columns = {}; ///< of that table
    QString text = {};        ///< said instead of a table, when not empty
    Exit exit = Exit::Ok;
};

} // namespace deskbell::ctl
