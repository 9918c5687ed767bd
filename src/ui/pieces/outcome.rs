//! The piece with what the answers lead to: the result beside the form, the decision, the document and its files,
//! and how figures are computed.

use yew::prelude::*;

use crate::ui::explain_dialog::{ExplainDialog, ExplainDialogProps};
use crate::ui::pages::{DecisionPage, DecisionPageProps, DocumentPage, DocumentPageProps, Taken, taken};
use crate::ui::result::{ResultPane, ResultPaneProps};
use crate::ui::sheet::{Sheet, SheetProps};
use crate::ui::view::View;

/// What the piece hands over.
pub struct Outcome {
    /// The result beside the form.
    pub result: fn(ResultPaneProps) -> Html,
    /// The decision.
    pub decision: fn(DecisionPageProps) -> Html,
    /// The document's page.
    pub document: fn(DocumentPageProps) -> Html,
    /// The document beside the form.
    pub sheet: fn(SheetProps) -> Html,
    /// How a figure is computed.
    pub explain: fn(ExplainDialogProps) -> Html,
    /// The document's files, as Markdown or as HTML.
    pub taken: fn(&View, Taken) -> String,
}

super::piece! {
    /// Gets the decision, the document and the explanations.
    outcome: Outcome = Outcome {
        result: |props| html! { <ResultPane key="result" ..props /> },
        decision: |props| html! { <DecisionPage key="decision" ..props /> },
        document: |props| html! { <DocumentPage key="document" ..props /> },
        sheet: |props| html! { <Sheet key="sheet" ..props /> },
        explain: |props| html! { <ExplainDialog key="explain" ..props /> },
        taken,
    }
}
