#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace deskbell::ui {

/// One question with two answers: stay as it is (Escape), or go on. The button that goes on says what happens then; `accepted()` is that.
class AskDialog : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString heading, text;
        QString stay, go;
    };
    AskDialog(const QString &name, const Words &words, QWidget *parent);

protected:
    void setText(const QString &text);
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    QPushButton *m_stay;
    QPushButton *m_go;

private:
    QLabel *m_text;
};

} // namespace deskbell::ui
