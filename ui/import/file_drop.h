#pragma once

#include "ui/desk/surroundings.h"

#include <QObject>

class QMimeData;

namespace deskbell::ui {

class DropHint;

/// A file dragged over the window, wherever: says that it may be dropped, and starts its import.
class FileDrop : public QObject {
    Q_OBJECT

public:
    FileDrop(const Surroundings &around, QWidget *view);
    ~FileDrop() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QMimeData &data);

    const Surroundings &m_around;
    QWidget *m_view;
    QWidget *m_window;
    DropHint *m_hint;
};

} // namespace deskbell::ui
