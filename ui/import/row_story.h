#pragma once

#include "engine/upkeep/column_guess.h"
#include "ui/import/column_choices.h"
#include "ui/widgets/cell.h"

#include <QCoreApplication>
#include <QString>
#include <vector>

namespace deskbell::ui {

/// What a row of a list becomes, said in the office's words.
class RowStory {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::RowStory)

public:
    struct Line {
        QString label; ///< empty: the line stands alone
        QString text;
        Tone tone = Tone::Normal;
        bool begins = false; ///< something else: the matter after its client
    };
    [[nodiscard]] static std::vector<Line> of(const CsvRow &row, const ListSample &sample, const ColumnPlan &plan, const QString &language);
    /// What a column may be: "Client's name".
    [[nodiscard]] static QString nameOf(Column column);
    /// "End: 31.02.2026": where a problem is and what stands there. Empty when that says nothing.
    [[nodiscard]] static QString placeOf(const QString &problem, const QString &field, const QString &value, const QString &language);
};

} // namespace deskbell::ui
