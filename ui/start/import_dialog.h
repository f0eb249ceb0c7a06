#pragma once

#include "ui/shell/surroundings.h"

#include <QDialog>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace deskbell::ui {

class CellModel;
class ListTable;

/// Imports a list: first says what it would do and which rows it cannot read, then does it in one go. Cancel leaves nothing half done.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const Surroundings &around, QString file, QWidget *parent = nullptr);

private:
    void layOut();
    void run(bool rehearsal);
    void show(const ErrandEnd &ended, bool rehearsal);
    void showRows(const QJsonObject &report);

    const Surroundings m_around;
    const QString m_file;
    std::unique_ptr<Slot> m_slot;
    QLabel *m_text;
    QProgressBar *m_progress;
    CellModel *m_model;
    ListTable *m_table;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace deskbell::ui
