//! What isn't needed for the first page to work arrives after it, in pieces of the same program: they share its
//! memory, and a piece is reached only through the functions it hands over. The release build cuts the program
//! at them (feature `pieces`); every other build has them at hand from the start.

mod outcome;
mod workshop;

use std::future::Future;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

pub use outcome::{Outcome, outcome};
pub use workshop::{Workshop, workshop};

/// A piece that didn't arrive: no connection, or the host has a newer release with other pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing;

#[cfg(all(feature = "pieces", target_family = "wasm"))]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// How far a piece is.
pub enum Piece<T: 'static> {
    /// On its way.
    Coming,
    /// Arrived.
    Here(&'static T),
    /// Not to be had; tried again when `use_piece`'s `again` changes.
    Missing,
}

impl<T> Clone for Piece<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Piece<T> {}

impl<T> Piece<T> {
    /// The piece, when it has arrived.
    pub fn get(self) -> Option<&'static T> {
        if let Self::Here(piece) = self { Some(piece) } else { None }
    }

    /// Whether it is still on its way.
    pub fn is_coming(self) -> bool {
        matches!(self, Self::Coming)
    }
}

/// Gets a piece once the page stands. What didn't arrive is asked for again whenever `again` changes.
#[hook]
pub fn use_piece<T, F>(load: fn() -> F, again: impl PartialEq + 'static) -> Piece<T>
where
    T: 'static,
    F: Future<Output = Result<&'static T, Missing>> + 'static,
{
    let piece = use_state(|| Piece::Coming);
    let set = piece.setter();
    let here = piece.get().is_some();
    use_effect_with(again, move |_| {
        if !here {
            spawn_local(async move {
                set.set(match load().await {
                    Ok(piece) => Piece::Here(piece),
                    Err(Missing) => Piece::Missing,
                });
            });
        }
    });
    *piece
}

/// Makes `async fn NAME() -> Result<&'static TYPE, Missing>` of what a piece hands over.
macro_rules! piece {
    ($(#[$doc:meta])* $name:ident: $type:ty = $value:expr) => {
        #[cfg(all(feature = "pieces", target_family = "wasm"))]
        #[allow(unsafe_code, reason = "the call into a piece is an import that the release build links")]
        mod cut {
            use super::*;

            #[wasm_split_helpers::wasm_split($name, fallible)]
            pub(super) fn piece() -> Result<&'static $type, $crate::ui::pieces::Missing> {
                static PIECE: $type = $value;
                Ok(&PIECE)
            }
        }

        $(#[$doc])*
        #[cfg(all(feature = "pieces", target_family = "wasm"))]
        pub async fn $name() -> Result<&'static $type, $crate::ui::pieces::Missing> {
            cut::piece().await
        }

        $(#[$doc])*
        #[cfg(not(all(feature = "pieces", target_family = "wasm")))]
        pub async fn $name() -> Result<&'static $type, $crate::ui::pieces::Missing> {
            static PIECE: $type = $value;
            Ok(&PIECE)
        }
    };
}
use piece;
