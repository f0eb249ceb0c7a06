#pragma once

#include "ui/import/import_run.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbell::ui {

/// "Save the rows that were left out…": to a file that the person chooses, with the reason beside each.
class SaveRejected : public QWidget {
    Q_OBJECT

public:
    /// `side`: where the button stands, and its news beside it. `name`: the button's; the news are `name`Text.
    SaveRejected(ImportRun &run, const QString &name, Qt::Alignment side, QWidget *parent);

    void look();
    /// How the last save ended.
    [[nodiscard]] static QString news(const ImportRun &run);

private:
    void choose();

    ImportRun &m_run;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace deskbell::ui
