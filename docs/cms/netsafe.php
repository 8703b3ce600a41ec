<?php
/**
 * Plugin Name: NetSafe Elements
 * Description: Keeps NetSafe tags for every role and through automatic paragraphs, and loads their stylesheet and script.
 *
 * For WordPress 5.7 and PHP 7.4 or later. Put this file into wp-content/mu-plugins/, and netsafe.css, netsafe.js and
 * integrity.json of one release into wp-content/mu-plugins/netsafe/.
 */

defined( 'ABSPATH' ) || exit;

// <generated>
const NETSAFE_TAGS = array(
	'netsafe-archive-notice' => array( 'published' ),
	'netsafe-campaign-asset' => array( 'shape', 'message', 'heading-level' ),
	'netsafe-case-outcomes' => array( 'without-note' ),
	'netsafe-consequences' => array( 'heading-level' ),
	'netsafe-contact-link' => array( 'service', 'via', 'without-relay' ),
	'netsafe-content-note' => array( 'about', 'href' ),
	'netsafe-deterrence-notice' => array( 'message', 'heading-level' ),
	'netsafe-help-routes' => array( 'open', 'heading-level', 'route' ),
	'netsafe-helpline-banner' => array( 'service', 'loudness', 'heading-level' ),
	'netsafe-key-figures' => array(),
	'netsafe-language-pair' => array( 'href' ),
	'netsafe-operation-note' => array( 'heading-level' ),
	'netsafe-partner-strip' => array( 'heading-level' ),
	'netsafe-pull-text' => array(),
	'netsafe-quick-exit' => array( 'href', 'page-has-exit' ),
	'netsafe-quote-block' => array( 'without-marks' ),
	'netsafe-release-card' => array( 'heading-level' ),
	'netsafe-release-list' => array(),
	'netsafe-release-page' => array( 'published', 'modified', 'embargo', 'updated' ),
);
const NETSAFE_INLINE = array( 'netsafe-contact-link' );
// </generated>

/** What any of them may carry; `style` is not among it, nor is anything that runs. */
const NETSAFE_ANY_FRAME = array( 'id', 'class', 'lang', 'dir', 'data-*' );

/** What stands inside them that WordPress takes away. */
const NETSAFE_INSIDE = array(
	'a'       => array( 'hreflang', 'translate' ),
	'details' => array( 'name' ),
	'strong'  => array( 'aria-current' ),
	'time'    => array( 'datetime' ),
);

/** Lets the tags, and what stands inside them, through for roles that may not write any HTML they like. */
function netsafe_allow( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	foreach ( NETSAFE_TAGS as $tag => $own ) {
		$allowed[ $tag ] = array_fill_keys( array_merge( NETSAFE_ANY_FRAME, $own ), true );
	}
	foreach ( NETSAFE_INSIDE as $tag => $own ) {
		$known           = isset( $allowed[ $tag ] ) && is_array( $allowed[ $tag ] ) ? $allowed[ $tag ] : array();
		$allowed[ $tag ] = array_merge( $known, array_fill_keys( $own, true ) );
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'netsafe_allow', 10, 2 );

/** Tags that are held back, or one of them: WordPress sets paragraphs around what it does not know as a block. */
function netsafe_held( $tag = null, $at = null ) {
	static $held = array();
	if ( null !== $tag ) {
		$held[] = $tag;
		return count( $held ) - 1;
	}
	return isset( $held[ $at ] ) ? $held[ $at ] : '';
}

/** Puts a rule, which WordPress knows as a block, in the place of each of our tags, but those inside a sentence. */
function netsafe_hold( $html ) {
	$names = implode( '|', array_diff( array_keys( NETSAFE_TAGS ), NETSAFE_INLINE ) );
	return preg_replace_callback(
		"~</?(?:$names)(?:\\s(?:[^>\"']|\"[^\"]*\"|'[^']*')*)?>~i",
		function ( $found ) {
			return "\n\n<hr netsafe-held=\"" . netsafe_held( $found[0] ) . "\" />\n\n";
		},
		$html
	);
}
add_filter( 'the_content', 'netsafe_hold', 9 );

/** Puts them back. */
function netsafe_release( $html ) {
	return preg_replace_callback(
		'~<hr netsafe-held="(\d+)" />~',
		function ( $found ) {
			return netsafe_held( null, (int) $found[1] );
		},
		$html
	);
}
add_filter( 'the_content', 'netsafe_release', 11 );

/** The attributes by which a browser knows that a file is the one that was released. */
function netsafe_integrity( $file ) {
	$path   = __DIR__ . '/netsafe/integrity.json';
	$hashes = is_readable( $path ) ? json_decode( file_get_contents( $path ), true ) : array();
	$hash   = isset( $hashes[ $file ] ) ? $hashes[ $file ] : '';
	return $hash ? ' integrity="' . esc_attr( $hash ) . '" crossorigin="anonymous"' : '';
}

function netsafe_enqueue() {
	wp_enqueue_style( 'netsafe', WPMU_PLUGIN_URL . '/netsafe/netsafe.css', array(), null );
	wp_enqueue_script( 'netsafe', WPMU_PLUGIN_URL . '/netsafe/netsafe.js', array(), null, false );
}
add_action( 'wp_enqueue_scripts', 'netsafe_enqueue' );

function netsafe_style_tag( $tag, $handle ) {
	return 'netsafe' === $handle ? str_replace( ' href=', netsafe_integrity( 'netsafe.css' ) . ' href=', $tag ) : $tag;
}
add_filter( 'style_loader_tag', 'netsafe_style_tag', 10, 2 );

function netsafe_script_tag( $tag, $handle, $src ) {
	if ( 'netsafe' !== $handle ) {
		return $tag;
	}
	return '<script type="module" async src="' . esc_url( $src ) . '"' . netsafe_integrity( 'netsafe.js' ) . "></script>\n";
}
add_filter( 'script_loader_tag', 'netsafe_script_tag', 10, 3 );
