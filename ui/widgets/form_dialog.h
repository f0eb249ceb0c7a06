#pragma once

#include "ui/desk/surroundings.h"

#include <QDialog>
#include <QPointer>
#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace deskbell::ui {

class DialogBody;
class FieldForm;

/// A dialog that asks for something: a heading, fields, what Save leads to, and Cancel beside the one primary button. Ends with `accept()`.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    ~FormDialog() override;
    /// An editor says whether leaving would lose what was typed: then it asks once. Small dialogs have nothing to lose.
    [[nodiscard]] virtual bool hasEdits() const { return false; }

protected:
    FormDialog(const Surroundings &around, const QString &name, const QString &title, const QString &save, QWidget *parent);

    /// The window's title and the heading are one.
    void setHeading(const QString &title);
    /// What pressing the primary button leads to, above the buttons.
    void setConsequence(const QString &text);
    /// There is nothing to save yet.
    void setBusy(bool busy);
    /// From the press of Save to its answer, which may take long: what is typed now would be lost, and what is called off be done all the same.
    /// An answer that does not end the dialog ends this with `refuse` or `setBusy(false)`.
    void awaitAnswer();
    /// Ends without saving, after asking when there is something to lose, and goes on to `then`.
    void leave(const std::function<void()> &then);
    void reject() override;
    /// Says why not, at the field the error names, and lets try again.
    void refuse(const Error &error);

    virtual void save() = 0;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

    const Surroundings &m_around;
    Slot m_slot;            ///< for what Save does
    DialogBody *m_scroll;
    FieldForm *m_form;
    QVBoxLayout *m_body;    ///< between heading and buttons; holds the form
    QPushButton *m_save;
    QPushButton *m_cancel;

private:
    QLabel *m_heading;
    QLabel *m_consequence;
    QPointer<QWidget> m_typedIn; ///< where the keyboard was when Save was pressed
};

} // namespace deskbell::ui
