#pragma once

#include "ui/desk/surroundings.h"
#include "ui/templates/preview_people.h"
#include "ui/templates/preview_text.h"

#include <QFrame>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace deskbell::ui {

class Notice;
class OptionChips;

/// What real clients will read, one at a time, and for how many of them something is empty.
class ClientPreview : public QFrame {
    Q_OBJECT

public:
    /// `name` begins the object names of its parts.
    ClientPreview(const Surroundings &around, const QString &name, QWidget *parent);

    /// The text and whom it is for; asks for what has changed since. Nothing to show: an empty source.
    void show(const PreviewSource &source, const TemplateScope &scope, bool formatted = true);
    /// The office may have changed.
    void lookAgain();
    /// Who is seen; null while there is nobody.
    [[nodiscard]] const TemplateFit *person() const { return m_people.person(); }

protected:
    bool event(QEvent *event) override;

private:
    void layOut();
    void askPeople(bool more);
    void askText();
    void askGaps();
    void askExtreme(const QString &which);
    void step(int by);
    void showPerson();
    void say(const Error &error);
    void showGaps(const PreviewGaps &gaps);
    void listGaps();
    [[nodiscard]] TemplateScope scope() const;
    [[nodiscard]] bool empty() const { return !m_source.draft && m_source.templateName.isEmpty(); }

    const Surroundings &m_around;
    Slot m_peopleSlot, m_textSlot, m_gapSlot, m_extremeSlot;
    PreviewSource m_source;
    TemplateScope m_scope;
    bool m_known = false;   ///< people were asked for
    bool m_foreign = false; ///< nobody reads this language: others stand in
    bool m_canFormat = true;
    PreviewPeople m_people;
    PreviewGaps m_gaps;
    QTimer m_settle{this};        ///< the gaps are counted when typing pauses

    QBoxLayout *m_head;
    QBoxLayout *m_choices;
    QLabel *m_title;
    QWidget *m_steps;
    QPushButton *m_back;
    QPushButton *m_forth;
    QLabel *m_name;
    QLabel *m_hint;
    OptionChips *m_extremes;
    OptionChips *m_views;
    QLabel *m_subject;
    QStackedWidget *m_letter;
    QPlainTextEdit *m_plain;
    QTextBrowser *m_formatted;
    QLabel *m_missing;
    Notice *m_gapNotice;
};

} // namespace deskbell::ui
