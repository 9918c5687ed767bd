//! Where one is: a page, maybe a field on it. The address carries it behind `#`, so that Back and
//! Forward work and a link can lead to a field.

use crate::domain::{Field, Page};
use crate::i18n::{Msg, msg};

/// A page of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// Who agrees.
    #[default]
    Start,
    /// Round 3.
    Goals,
    /// The result.
    Decision,
    /// The document.
    Document,
}

impl Place {
    /// All, in order.
    pub const ALL: [Self; 4] = [Self::Start, Self::Goals, Self::Decision, Self::Document];

    /// As in the address.
    pub fn key(self) -> &'static str {
        match self {
            Self::Start => Page::Start.key(),
            Self::Goals => Page::Goals.key(),
            Self::Decision => "decision",
            Self::Document => "document",
        }
    }

    /// What it is called.
    pub fn name(self) -> Msg {
        match self {
            Self::Start => msg::PAGE_START,
            Self::Goals => msg::PAGE_GOALS,
            Self::Decision => msg::PAGE_DECISION,
            Self::Document => msg::PAGE_DOCUMENT,
        }
    }

    /// The page with answers that it is, if it is one.
    pub fn page(self) -> Option<Page> {
        match self {
            Self::Start => Some(Page::Start),
            Self::Goals => Some(Page::Goals),
            Self::Decision | Self::Document => None,
        }
    }
}

impl From<Page> for Place {
    fn from(page: Page) -> Self {
        match page {
            Page::Start => Self::Start,
            Page::Goals => Self::Goals,
        }
    }
}

/// A page and maybe the field to go to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// The page.
    pub place: Place,
    /// The field on it.
    pub field: Option<Field>,
}

impl Route {
    /// To a page.
    pub fn to(place: Place) -> Self {
        Self { place, field: None }
    }

    /// To a field on its page.
    pub fn to_field(field: Field) -> Self {
        Self { place: field.page().into(), field: Some(field) }
    }

    /// The address behind `#`.
    pub fn hash(self) -> String {
        match self.field {
            Some(field) => ["#", self.place.key(), "/", &field.key()].concat(),
            None => ["#", self.place.key()].concat(),
        }
    }

    /// Reads what stands behind `#`; an address that doesn't exist leads to the start.
    pub fn from_hash(hash: &str) -> Self {
        let path = hash.trim_start_matches('#');
        let (page, field) = path.split_once('/').unwrap_or((path, ""));
        let place = Place::ALL.into_iter().find(|place| place.key() == page).unwrap_or_default();
        let field = Field::from_key(field).filter(|field| Place::from(field.page()) == place);
        Self { place, field }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_back_to_where_it_came_from() {
        let routes =
            [Route::to(Place::Decision), Route::to_field(Field::RevenueTarget), Route::to_field(Field::Organisation)];
        for route in routes {
            assert_eq!(Route::from_hash(&route.hash()), route);
        }
    }

    #[test]
    fn an_unknown_address_leads_to_the_start() {
        assert_eq!(Route::from_hash("#nowhere"), Route::default());
        assert_eq!(Route::from_hash("#start/target"), Route::to(Place::Start));
        assert_eq!(Route::from_hash(""), Route::default());
    }
}
