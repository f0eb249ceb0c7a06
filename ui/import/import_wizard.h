#pragma once

#include "ui/desk/surroundings.h"
#include "ui/import/import_run.h"

#include <QDialog>
#include <functional>
#include <memory>
#include <optional>

class QFileDialog;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace deskbell::ui {

class CheckStep;
class ColumnsStep;
class DoneStep;
class FileStep;
class StepStrip;
class TypesStep;
class ProgressStep;

/// Brings a list into the office, one step after the other. Shows an ImportRun and asks it; nothing is written before the last step.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    ImportWizard(const Surroundings &around, std::shared_ptr<ImportRun> run, QWidget *parent);

    /// The one that was open when the view in another language took over, or that a person takes up again; null: none.
    [[nodiscard]] static std::shared_ptr<ImportRun> keptRun(const Surroundings &around);

    /// Escape, the window's cross and Cancel: nothing stays half done, and what was chosen can be taken up again.
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectSteps();
    void look();
    void showButtons();
    void moveKeyboard();
    void goOn();
    void goBack();
    void leave();
    void leaveSaving(const std::function<void()> &back);
    void chooseFile();
    void finish(const std::function<void()> &sign);
    static void keepRun(const Surroundings &around, const std::shared_ptr<ImportRun> &run);
    static void resume(const Surroundings &around, const std::shared_ptr<ImportRun> &run);

    const Surroundings &m_around;
    std::shared_ptr<ImportRun> m_run;
    QLabel *m_heading;
    StepStrip *m_strip;
    QStackedWidget *m_steps;
    FileStep *m_file;
    ColumnsStep *m_columns;
    TypesStep *m_types;
    ProgressStep *m_progress;
    CheckStep *m_check;
    DoneStep *m_done;
    QLabel *m_consequence;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_next;
    std::optional<ImportRun::Stage> m_shown; ///< the keyboard moves when it becomes another
    bool m_leaving = false;                  ///< closes when the import has been stopped
};

/// Asks for a list to import; not yet open.
[[nodiscard]] QFileDialog *importFileDialog(QWidget *parent);

} // namespace deskbell::ui
