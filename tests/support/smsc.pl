#!/usr/bin/perl
# An SMSC for the tests, spoken by Debian's libnet-smpp-perl: another implementation of SMPP 3.4 than the one we use.
#
# Prints JSON lines: {"event":"listening","port":…}, and what arrives: bind, submit, deliver_resp, unbind, gone; done for each command.
# Takes JSON lines on stdin:
#   {"do":"answer","with":["ok","throttle","full","error","receipt_first","slow","silent","drop"]}  how the next submissions
#       fare, one after the other; ok afterwards. A whole number is the status that is answered.
#   {"do":"deliver", …fields of deliver_sm, "hex":"…", "options":{"name":"hex"}}   what a person writes, or a receipt
#       (with "hangs_up":1 the connection ends behind it, so that no answer can arrive)
#   {"do":"bind","status":14}   how the next binds fare
#   {"do":"drop"}               every connection ends
use strict;
use warnings;
use IO::Select;
use JSON::PP;
use Net::SMPP;
use Time::HiRes 'time';

$| = 1;
$SIG{PIPE} = 'IGNORE';
# A connection that ends is no news here.
$SIG{__WARN__} = sub { print STDERR @_ unless $_[0] =~ /premature eof/ };
my ($port) = (@ARGV, 0);
my $json = JSON::PP->new->canonical;
my $listener = Net::SMPP->new_listen('127.0.0.1', port => $port, listen => 16) or die "can't listen: $!";
my $select = IO::Select->new($listener, \*STDIN);
my (@answers, @late, $commands);
my ($bind_status, $count) = (0, 0);
$commands = '';

sub note { print $json->encode({@_}), "\n" }
note(event => 'listening', port => $listener->sockport);

while (1) {
  answer_late();
  for my $handle ($select->can_read(0.05)) {
    if ($handle == $listener) { take_caller() }
    elsif (fileno($handle) == fileno(STDIN)) { take_commands() }
    else { take_pdu($handle) }
  }
}

sub take_caller {
  my $caller = $listener->accept or return;
  $caller->set_version(0x34);
  ${*$caller}{seq} = 0;
  $caller->autoflush(1);
  $select->add($caller);
}

sub take_commands {
  sysread(STDIN, $commands, 65536, length $commands) or exit 0;
  while ($commands =~ s/^(.*)\n//) {
    my $command = $json->decode($1);
    my $what = delete $command->{do};
    if ($what eq 'answer') { push @answers, @{$command->{with}} }
    elsif ($what eq 'bind') { $bind_status = $command->{status} }
    elsif ($what eq 'drop') { gone($_) for callers() }
    elsif ($what eq 'deliver') { deliver($_, $command) for (callers())[0] // () }
    note(event => 'done');
  }
}

sub callers { return grep { $_ != $listener && fileno($_) != fileno(STDIN) } $select->handles }

sub gone {
  my ($caller) = @_;
  $select->remove($caller);
  close $caller;
  @late = grep { $_->{caller} != $caller } @late;
  note(event => 'gone');
}

# Net::SMPP wants every mandatory field: its own defaults are only set on connections that it began.
my %empty = (
  service_type => '', source_addr_ton => 0, source_addr_npi => 1, source_addr => '', dest_addr_ton => 0, dest_addr_npi => 1,
  destination_addr => '', esm_class => 0, protocol_id => 0, priority_flag => 0, schedule_delivery_time => '',
  validity_period => '', registered_delivery => 0, replace_if_present_flag => 0, data_coding => 0, sm_default_msg_id => 0,
);

sub deliver {
  my ($caller, $fields) = @_;
  my $text = pack 'H*', delete $fields->{hex} // '';
  my %options = map { $_ => pack 'H*', $fields->{options}{$_} } keys %{$fields->{options} // {}};
  delete $fields->{options};
  my $hangs_up = delete $fields->{hangs_up};
  $caller->deliver_sm(%empty, %$fields, short_message => $text, %options, async => 1);
  shutdown $caller, 1 if $hangs_up;
}

sub take_pdu {
  my ($caller) = @_;
  my $pdu = $caller->read_pdu or return gone($caller);
  my $cmd = $pdu->{cmd};
  if ($cmd == Net::SMPP::CMD_bind_transceiver) {
    note(event => 'bind', map { $_ => $pdu->{$_} } qw(system_id password system_type interface_version));
    $caller->bind_transceiver_resp(system_id => 'SMSC', seq => $pdu->{seq}, status => $bind_status);
  }
  elsif ($cmd == Net::SMPP::CMD_submit_sm) { take_submission($caller, $pdu) }
  elsif ($cmd == Net::SMPP::CMD_enquire_link) { $caller->enquire_link_resp(seq => $pdu->{seq}) }
  elsif ($cmd == Net::SMPP::CMD_deliver_sm_resp) { note(event => 'deliver_resp', status => $pdu->{status}) }
  elsif ($cmd == Net::SMPP::CMD_unbind) {
    $caller->unbind_resp(seq => $pdu->{seq});
    note(event => 'unbind');
  }
}

sub take_submission {
  my ($caller, $pdu) = @_;
  my $answer = @answers ? shift @answers : 'ok';
  my $id = sprintf 'M%08d', ++$count;
  my %options = map { $_ => unpack 'H*', $pdu->{$_} }
    grep { defined $pdu->{$_} } qw(message_payload sar_msg_ref_num sar_total_segments sar_segment_seqnum);
  note(event => 'submit', answer => $answer, id => $id, at => time, options => \%options, hex => unpack('H*', $pdu->{short_message}),
    map { $_ => $pdu->{$_} } qw(source_addr source_addr_ton destination_addr dest_addr_ton esm_class data_coding registered_delivery));
  my %said = (message_id => $id, seq => $pdu->{seq});
  if ($answer eq 'ok') { $caller->submit_sm_resp(%said) }
  elsif ($answer eq 'throttle') { $caller->submit_sm_resp(%said, message_id => '', status => 0x58) }
  elsif ($answer eq 'full') { $caller->submit_sm_resp(%said, message_id => '', status => 0x14) }
  elsif ($answer eq 'error') { $caller->submit_sm_resp(%said, message_id => '', status => 0x0b) }
  elsif ($answer eq 'slow') { push @late, { caller => $caller, said => \%said, due => time + 1 } }
  elsif ($answer eq 'drop') { gone($caller) }
  elsif ($answer eq 'receipt_first') {
    my $receipt = "id:$id sub:001 dlvrd:001 submit date:2611231000 done date:2611231000 stat:DELIVRD err:000 text:";
    deliver($caller, { source_addr => $pdu->{destination_addr}, esm_class => 4, hex => unpack('H*', $receipt) });
    push @late, { caller => $caller, said => \%said, due => time + 1 };
  }
  elsif ($answer =~ /^\d+$/) { $caller->submit_sm_resp(%said, message_id => '', status => $answer) }
}

sub answer_late {
  my @due = grep { $_->{due} <= time } @late;
  @late = grep { $_->{due} > time } @late;
  $_->{caller}->submit_sm_resp(%{$_->{said}}) for @due;
}
