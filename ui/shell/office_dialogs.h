#pragma once

#include "ui/desk/surroundings.h"

#include <QObject>

class QWidget;

namespace deskbell::ui {

/// Opens the dialogs that signs ask for, over one window.
class OfficeDialogs : public QObject {
    Q_OBJECT

public:
    OfficeDialogs(const Surroundings &around, QWidget *window);

private:
    void chooseImport();
    void openImport(const QString &file);

    const Surroundings &m_around;
    QWidget *m_window;
};

} // namespace deskbell::ui
