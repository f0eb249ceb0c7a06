#pragma once

#include "ui/desk/surroundings.h"
#include "ui/templates/template_review.h"
#include "ui/templates/template_texts.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace deskbell::ui {

class ClientPreview;
class Notice;
class OptionChips;
class TemplateForm;

/// One text that clients read, in each of its languages, beside what it becomes for real clients.
class TemplateEditor final : public Page {
    Q_OBJECT

public:
    TemplateEditor(const Surroundings &around, QWidget *parent);
    /// `way`: where left() leads, as people call it.
    void open(const QString &name, const QString &way);
    void lookAgain() override;

Q_SIGNALS:
    void left(); ///< back to where it was opened from

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Ground {
        std::vector<Template> templates;
        std::vector<Rule> users; ///< the automations that send it
        QString officeLanguage;
    };
    [[nodiscard]] static Result<Ground> groundOf(const Reader &reader, const QString &name);
    void layOut();
    void met(const Ground &ground);
    void switchTo(const QString &language);
    void showText();
    void edited();
    void review();
    void showOutlook();
    void showPreview();
    void showStanding();
    void answerStanding();
    void save();
    void write();
    void showSample();
    void saved(const TemplateTexts &sent);
    void refused(const TemplateTexts &sent, const Error &error);
    void setBusy(bool busy);
    void sendSample();
    void sampleSent(const QString &name, const ErrandEnd &end);
    [[nodiscard]] std::vector<TextProblem> problemsOf(const QString &language) const;

    const Surroundings &m_around;
    Slot m_slot, m_tellSlot, m_sampleSlot;
    TemplateTexts m_texts;
    QString m_language; ///< the one on screen
    Ground m_ground;
    std::vector<TextProblem> m_problems;
    bool m_pressed = false; ///< Save was tried: what is empty is marked too
    bool m_arriving = false;
    bool m_sending = false; ///< a sample is under way
    QString m_refusal;      ///< why the last press of a button came to nothing; stands until something is changed
    QTimer m_settle{this};        ///< the preview follows when typing pauses

    QPushButton *m_back;
    QLabel *m_title;
    QPushButton *m_discard;
    QPushButton *m_sample;
    OptionChips *m_languages;
    Notice *m_standing;
    TemplateForm *m_form;
    ClientPreview *m_preview;
    Notice *m_outlook;
    QPushButton *m_save;
};

} // namespace deskbell::ui
