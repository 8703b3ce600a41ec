<?php
// Runs inside a throw-away WordPress: sets it up, or saves every piece as each role and says what was kept and shown.
// The pieces come as JSON on the standard input; the answer goes to the standard output.

list( , $root, $task ) = $argv;
$_SERVER['HTTP_HOST']   = 'localhost';
$_SERVER['REQUEST_URI'] = '/';
if ( 'install' === $task ) {
	define( 'WP_INSTALLING', true );
}
require $root . '/wp-load.php';

const ROLES = array( 'administrator', 'editor', 'author', 'contributor' );

function install() {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'A site', 'administrator', 'administrator@example.org', false, '', wp_generate_password() );
	foreach ( ROLES as $role ) {
		if ( username_exists( $role ) ) {
			continue;
		}
		wp_insert_user(
			array(
				'user_login' => $role,
				'user_email' => "$role@example.org",
				'user_pass'  => wp_generate_password(),
				'role'       => $role,
			)
		);
	}
	return array( 'version' => get_bloginfo( 'version' ) );
}

/** Saves a post as the user of today may, and gives what stands in the database then. */
function save( $html, $id = 0 ) {
	$post = array(
		'ID'           => $id,
		'post_title'   => 'A page of a force',
		'post_status'  => current_user_can( 'publish_posts' ) ? 'publish' : 'pending',
		'post_content' => $html,
		'post_author'  => get_current_user_id(),
	);
	$id   = wp_insert_post( wp_slash( $post ), true );
	if ( is_wp_error( $id ) ) {
		throw new Exception( $id->get_error_message() );
	}
	return get_post( $id );
}

function shown( $html ) {
	return apply_filters( 'the_content', $html );
}

function try_all( $pieces ) {
	$roles = array();
	foreach ( ROLES as $role ) {
		wp_set_current_user( get_user_by( 'login', $role )->ID );
		foreach ( $pieces as $id => $html ) {
			$post  = save( $html );
			$saved = $post->post_content;
			$block = save( "<!-- wp:html -->\n$html\n<!-- /wp:html -->" );

			$roles[ $role ][ $id ] = array(
				'post'         => $post->ID,
				'saved'        => $saved,
				'savedAgain'   => save( $saved, $post->ID )->post_content,
				'shown'        => shown( $saved ),
				'shownInBlock' => shown( $block->post_content ),
			);
		}
		$roles[ $role ]['unfiltered_html'] = current_user_can( 'unfiltered_html' );
	}
	return $roles;
}

if ( 'install' === $task ) {
	$answer = install();
} elseif ( 'theme' === $task ) {
	switch_theme( $argv[3] );
	$answer = array( 'theme' => wp_get_theme()->get( 'Name' ) );
} else {
	$answer = try_all( json_decode( stream_get_contents( STDIN ), true ) );
}
fwrite( STDOUT, "\n==ANSWER==\n" . wp_json_encode( $answer ) );
