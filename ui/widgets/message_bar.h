#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace deskbell::ui {

/// Says what was done, with Undo while it can still be taken back. Text, so that a screen reader hears it.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &text, const std::function<void()> &undo);

private:
    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_close;
    QTimer m_end;
    std::function<void()> m_takeBack;
};

} // namespace deskbell::ui
