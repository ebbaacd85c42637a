magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State bone_calcium pool 100.0
State mineral pool 24900.0
State bone_phosphate pool 11554.0
State osteoblast signal 1.0
State TRPM6_kidney signal 1.0
State sodium pool 2100.0
State aldosterone signal 1.0
State potassium_gut pool 4.67
State potassium pool 68.2
State cell_potassium pool 3197.0
State calcium_gut pool 2.91
State calcium pool 24.5
State phosphate_gut pool 2.64
State phosphate pool 19.78
State cell_phosphate pool 626.0
State FGF23 signal 1.0
State PTH signal 1.0
State gland signal 1.0
State calcitriol signal 1.0
State citrate pool 0.0
State L1:solid_a pool 0.0
State L1:solid_b pool 0.0
State L1:solid_c pool 0.0
State L1:residue pool 0.0
State L1:stomach pool 0.0
State L1:small_bowel pool 0.0
State L1:colon pool 0.0
State L1:plasma pool 0.0
State L1:interstitium pool 0.0
State L1:depot pool 0.0
State L1:fast pool 0.0
State L1:organs pool 0.0
State L1:muscle pool 0.0
State L1:deep pool 0.0
State L1:red_cells pool 0.0
State L1:surface pool 0.0
State L1:crystal pool 0.0
State L2:solid_a pool 0.0
State L2:solid_b pool 0.0
State L2:solid_c pool 0.0
State L2:residue pool 0.0
State L2:stomach pool 0.0
State L2:small_bowel pool 0.0
State L2:colon pool 0.0
State L2:plasma pool 0.0
State L2:interstitium pool 0.0
State L2:depot pool 0.0
State L2:fast pool 0.0
State L2:organs pool 0.0
State L2:muscle pool 0.0
State L2:deep pool 0.0
State L2:red_cells pool 0.0
State L2:surface pool 0.0
State L2:crystal pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2534
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.02957
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.08
Parameter gut.e_oestrogen 0.05
Parameter gut.e_insulin 0.05
Parameter gut.e_EGF 0.1
Parameter gut.e_PTH 0.05
Parameter gut.e_FGF23 0.025
Parameter gut.acid 1.0
Parameter gut.e_acid 0.3
Parameter gut.flora 1.0
Parameter gut.e_flora 0.1
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.03
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.14
Parameter cells.e_catecholamines 0.1204
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 235.0
Parameter erythrocyte.capacity 1.075
Parameter erythrocyte.K_uptake 0.012
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 100.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.e_osteoid 0.5
Parameter bone.turnover 0.3
Parameter bone.mineral0 24900.0
Parameter bone.exchangeable0 100.0
Parameter bone.exchange 3.7
Parameter bone.e_exchange 0.1709
Parameter bone.r_min 0.3302
Parameter bone.e_PTH 0.5515
Parameter bone.E_resorption 1.0
Parameter bone.E_formation 1.0
Parameter bone.e_phosphate 0.165
Parameter bone.tau_osteoblast 720.0
Parameter bone.P_Ca 0.464
Parameter kidney.GFR 7.2
Parameter kidney.follows 0.2985
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 2.215
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.71
Parameter kidney.n_CaSR 3.33
Parameter kidney.c_CaSR 1.247
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1038
Parameter kidney.K_DCT 0.002273
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5849
Parameter kidney.e_NCC 0.15
Parameter kidney.s_pH 0.3
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.E_TRPM6 1.0
Parameter kidney.tau_TRPM6 72.0
Parameter sodium.concentration 140.0
Parameter sodium.e_volume 12.21
Parameter sodium.usual 7.2
Parameter sodium.n_nephron 0.6513
Parameter sodium.e_plasma 0.45
Parameter sodium.k_PT 2.03
Parameter sodium.E_PT 1.0
Parameter sodium.k_TAL 3.125
Parameter sodium.e_TAL 0.5
Parameter sodium.k_DCT 1.667
Parameter sodium.NCC 1.0
Parameter sodium.e_NCC 0.6659
Parameter sodium.p_NCC 1.298
Parameter sodium.k_CD 4.26
Parameter sodium.ENaC 1.0
Parameter sodium.NEDD4_2 1.0
Parameter sodium.n_NEDD4_2 0.2
Parameter sodium.k_skin 0.5
Parameter sodium.e_skin 4.0
Parameter sodium.E_RAAS 1.0
Parameter sodium.e_RAAS 19.4
Parameter sodium.a_K 1.535
Parameter sodium.a_Mg 0.794
Parameter sodium.tau_aldosterone 2.0
Parameter potassium.a_absorbed 14.0
Parameter potassium.tau_gut 24.0
Parameter potassium.normal 4.2
Parameter potassium.content 3120.0
Parameter potassium.exchange 85.0
Parameter potassium.K_pump 0.333
Parameter potassium.n_pump 0.251
Parameter potassium.e_insulin 0.04213
Parameter potassium.e_catecholamines 0.02789
Parameter potassium.k_colon 0.1
Parameter potassium.e_colon 4.0
Parameter potassium.secretion 1.81
Parameter potassium.E_secretion 1.0
Parameter potassium.e_flow 0.531
Parameter potassium.e_K 3.148
Parameter potassium.r_ROMK 1.074
Parameter potassium.at_rest 24.5
Parameter calcium.tau_gut 4.0
Parameter calcium.a_passive 0.191
Parameter calcium.a_active 0.248
Parameter calcium.K_active 20.0
Parameter calcium.k_secretion 0.125
Parameter calcium.normal 1.25
Parameter calcium.usual 1.026
Parameter calcium.b_complex 0.128
Parameter calcium.b_albumin 0.0179
Parameter calcium.s_pH 0.31
Parameter calcium.follows 0.985
Parameter calcium.kappa 1.127
Parameter calcium.E_TAL 1.0
Parameter calcium.a_TAL 0.5421
Parameter calcium.w_TAL 0.4082
Parameter calcium.n_TAL 3.86
Parameter calcium.V_DCT 0.1764
Parameter calcium.v_min 0.4756
Parameter calcium.K_PTH 5.318
Parameter calcium.e_calcitriol 0.1
Parameter calcium.E_DCT 1.0
Parameter calcium.K_DCT 0.004
Parameter phosphate.tau_gut 4.0
Parameter phosphate.a_absorbed 1.857
Parameter phosphate.c_absorbed 0.2
Parameter phosphate.normal 1.15
Parameter phosphate.content 600.0
Parameter phosphate.exchange 22.0
Parameter phosphate.K_cells 0.5
Parameter phosphate.e_insulin 0.1
Parameter phosphate.f_filtered 0.95
Parameter phosphate.TmP 1.4
Parameter phosphate.E_TmP 1.0
Parameter phosphate.K_TmP 0.05
Parameter phosphate.e_PTH 0.3929
Parameter phosphate.e_FGF23 0.5321
Parameter phosphate.p_FGF23 5.385
Parameter phosphate.usual 1.128
Parameter phosphate.c_FGF23 0.5
Parameter phosphate.E_FGF23 1.0
Parameter phosphate.tau_FGF23 24.0
Parameter phosphate.b_P 1.5
Parameter phosphate.b_Ca 1.0
Parameter phosphate.b_Mg 1.0
Parameter parathyroid.normal 28.0
Parameter parathyroid.most 4.2
Parameter parathyroid.least 0.25
Parameter parathyroid.m_secretion 13.0
Parameter parathyroid.E_set 1.0
Parameter parathyroid.E_gland 1.0
Parameter parathyroid.w_Mg 0.2
Parameter parathyroid.K_Mg 4.345
Parameter parathyroid.q_Mg 9.0
Parameter parathyroid.K_permit 0.905
Parameter parathyroid.f_least 0.02
Parameter parathyroid.tau_PTH 0.06
Parameter parathyroid.given 0.0
Parameter parathyroid.g_calcitriol 0.5623
Parameter parathyroid.g_P 1.129
Parameter parathyroid.g_Ca 2.687
Parameter parathyroid.most_gland 6.0
Parameter parathyroid.tau_gland 720.0
Parameter parathyroid.E_PTH 1.0
Parameter parathyroid.basal 0.02
Parameter parathyroid.r_PTH 0.95
Parameter calcitriol.normal 55.0
Parameter calcitriol.E_1a 1.0
Parameter calcitriol.given 0.0
Parameter calcitriol.b_1a 0.4905
Parameter calcitriol.K_1a 0.9662
Parameter calcitriol.z_1a 0.7478
Parameter calcitriol.z_24 0.2779
Parameter calcitriol.f_1a 0.2511
Parameter calcitriol.n_1a 0.3054
Parameter calcitriol.extrarenal 0.05
Parameter calcitriol.usual 7.2
Parameter calcitriol.tau_calcitriol 8.0
Parameter citrate.metal 1.77
Parameter citrate.K_bond 1.3
Parameter citrate.strength 2.0
Parameter citrate.k_metabolism 2.75
Parameter dialyser.clearance_Mg 0.0
Parameter dialyser.clearance_Ca 0.0
Parameter dialyser.clearance_K 0.0
Parameter dialyser.clearance_P 0.0
Parameter dialyser.clearance_citrate 0.0
Parameter dialyser.convected 0.0
Parameter dialyser.replaced 0.0
Parameter dialyser.ultrafiltered 0.0
Parameter dialyser.dwell 0.0
Parameter dialyser.bath_Mg 0.0
Parameter dialyser.bath_Ca 0.0
Parameter dialyser.bath_K 0.0
Parameter dialyser.bath_P 0.0
Parameter dialyser.bath_citrate 0.0
Parameter dialyser.circuit_citrate 0.0
Parameter dialyser.holds_calcium 0.0
Parameter signal.pH 7.4
Parameter signal.insulin 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.catecholamines 1.0
Parameter signal.fatty_acids 1.0
Parameter signal.e_lipolysis 0.3
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter input.diet_Ca 0.0
Parameter input.diet_P 0.0
Parameter input.diet_K 0.0
Parameter input.diet_Na 0.0
Parameter input.infused_Ca 0.0
Parameter input.infused_P 0.0
Parameter input.infused_K 0.0
Parameter input.infused_citrate 0.0
Parameter L1:drunk 0.0
Parameter L1:solid_a 0.0
Parameter L1:solid_b 0.0
Parameter L1:solid_c 0.0
Parameter L1:inert 0.0
Parameter L1:infused 0.0
Parameter L2:drunk 0.0
Parameter L2:solid_a 0.0
Parameter L2:solid_b 0.0
Parameter L2:solid_c 0.0
Parameter L2:inert 0.0
Parameter L2:infused 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
state 38
state 39
state 40
state 41
state 42
state 43
state 44
state 45
state 46
state 47
state 48
state 49
state 50
state 51
state 52
state 53
state 54
state 55
state 56
state 57
state 58
state 59
state 60
state 61
state 62
state 63
state 64
state 65
state 66
state 67
state 68
state 69
state 70
state 71
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
parameter 113
parameter 114
parameter 115
parameter 116
parameter 117
parameter 118
parameter 119
parameter 120
parameter 121
parameter 122
parameter 123
parameter 124
parameter 125
parameter 126
parameter 127
parameter 128
parameter 129
parameter 130
parameter 131
parameter 132
parameter 133
parameter 134
parameter 135
parameter 136
parameter 137
parameter 138
parameter 139
parameter 140
parameter 141
parameter 142
parameter 143
parameter 144
parameter 145
parameter 146
parameter 147
parameter 148
parameter 149
parameter 150
parameter 151
parameter 152
parameter 153
parameter 154
parameter 155
parameter 156
parameter 157
parameter 158
parameter 159
parameter 160
parameter 161
parameter 162
parameter 163
parameter 164
parameter 165
parameter 166
parameter 167
parameter 168
parameter 169
parameter 170
parameter 171
parameter 172
parameter 173
parameter 174
parameter 175
parameter 176
parameter 177
parameter 178
parameter 179
parameter 180
parameter 181
parameter 182
parameter 183
parameter 184
parameter 185
parameter 186
parameter 187
parameter 188
parameter 189
parameter 190
parameter 191
parameter 192
parameter 193
parameter 194
parameter 195
parameter 196
parameter 197
parameter 198
parameter 199
parameter 200
parameter 201
parameter 202
parameter 203
parameter 204
parameter 205
parameter 206
parameter 207
parameter 208
parameter 209
parameter 210
parameter 211
parameter 212
parameter 213
parameter 214
parameter 215
parameter 216
parameter 217
parameter 218
parameter 219
parameter 220
parameter 221
parameter 222
parameter 223
parameter 224
parameter 225
parameter 226
parameter 227
parameter 228
parameter 229
parameter 230
parameter 231
parameter 232
parameter 233
parameter 234
parameter 235
parameter 236
parameter 237
parameter 238
parameter 239
parameter 240
parameter 241
parameter 242
parameter 243
parameter 244
parameter 245
parameter 246
parameter 247
parameter 248
parameter 249
parameter 250
parameter 251
parameter 252
parameter 253
parameter 254
parameter 255
parameter 256
parameter 257
parameter 258
parameter 259
parameter 260
parameter 261
parameter 262
parameter 263
parameter 264
parameter 265
parameter 266
parameter 267
parameter 268
parameter 269
parameter 270
parameter 271
parameter 272
parameter 273
parameter 274
parameter 275
parameter 276
parameter 277
parameter 278
parameter 279
parameter 280
parameter 281
parameter 282
parameter 283
parameter 284
parameter 285
parameter 286
parameter 287
parameter 288
add 97 98
mul 182 361
div 23 362
power 324 326
mul 325 364
mul 363 361
div 37 366
sub 367 300
add 367 300
add 369 301
mul 367 300
const 2.0
mul 372 371
mul 368 368
add 370 369
mul 301 375
add 374 376
sqrt 377
add 370 378
div 373 379
sub 300 380
div 380 381
mul 302 382
mul 303 37
power 363 186
mul 97 385
mul 186 97
sub 361 387
sub 361 97
div 388 389
power 363 390
mul 98 391
mul 99 97
div 393 386
div 8 386
mul 100 101
add 396 383
mul 102 394
const 2.302585092994046
mul 399 103
const 7.4
sub 320 401
mul 400 402
exp 403
mul 398 404
power 365 104
mul 405 406
add 397 407
const 1.0
add 409 408
div 395 410
add 409 397
mul 411 412
div 413 105
div 9 392
add 409 100
mul 411 416
div 417 105
div 415 105
mul 106 413
mul 106 415
mul 107 10
mul 109 414
div 395 108
mul 125 124
add 409 126
mul 425 426
sub 409 124
div 13 114
sub 429 427
mul 428 126
sub 430 431
mul 432 432
const 4.0
mul 434 428
mul 435 126
mul 436 429
add 433 437
sqrt 438
mul 372 126
mul 440 429
sub 439 432
div 441 442
div 12 112
sub 444 427
sub 445 431
mul 446 446
mul 436 444
add 447 448
sqrt 449
mul 440 444
sub 450 446
div 451 452
sub 409 118
add 409 118
add 455 119
mul 372 118
mul 454 454
add 456 455
mul 119 459
add 458 460
sqrt 461
add 456 462
div 457 463
sub 409 120
mul 120 443
add 465 466
div 118 467
sub 419 468
add 419 468
add 470 119
mul 419 468
mul 372 472
mul 469 469
add 471 470
mul 119 475
add 474 476
sqrt 477
add 471 478
div 473 479
div 480 464
power 321 122
power 324 123
mul 482 483
mul 484 481
mul 127 443
mul 110 419
div 487 111
div 11 111
mul 112 485
div 490 113
mul 121 112
mul 492 453
div 493 113
mul 114 485
div 495 115
mul 121 114
mul 497 443
div 498 115
mul 116 125
add 126 443
div 443 501
mul 426 502
mul 500 503
div 504 117
div 14 117
mul 96 77
mul 507 5
mul 95 7
mul 509 75
add 76 5
div 5 511
mul 510 512
mul 509 78
add 79 6
div 6 515
mul 514 516
mul 96 80
mul 518 6
add 517 519
mul 335 0
mul 336 1
mul 337 2
div 0 73
div 1 73
div 2 73
div 4 72
add 508 513
div 5 73
div 6 74
div 3 74
mul 81 414
mul 82 444
mul 128 129
sub 409 131
add 409 131
add 536 132
mul 372 131
mul 535 535
add 537 536
mul 132 540
add 539 541
sqrt 542
add 537 543
div 538 544
div 15 534
add 409 137
mul 136 547
sub 409 136
sub 546 548
mul 549 137
sub 550 551
mul 552 552
mul 434 549
mul 554 137
mul 555 546
add 553 556
sqrt 557
mul 372 137
mul 559 546
sub 558 552
div 560 561
div 15 128
mul 135 562
sub 414 131
add 414 131
add 566 132
mul 414 131
mul 372 568
mul 565 565
add 567 566
mul 132 571
add 570 572
sqrt 573
add 567 574
div 569 575
mul 534 576
div 577 545
div 578 130
mul 534 562
div 580 130
mul 534 134
mul 582 444
div 583 133
mul 134 15
div 585 133
mul 162 163
mul 587 164
sub 409 161
mul 161 159
add 589 590
mul 588 591
div 26 366
div 593 208
neg 183
power 363 595
div 154 184
power 597 185
mul 596 598
mul 187 188
mul 600 599
add 409 601
div 409 602
mul 189 592
power 599 190
mul 604 605
add 409 606
div 603 607
add 409 198
mul 197 609
mul 198 443
add 409 611
div 610 612
power 24 193
mul 192 614
neg 194
power 594 616
mul 615 617
div 618 613
mul 191 619
add 409 620
div 608 621
mul 195 196
mul 623 24
div 624 613
add 409 625
div 622 626
mul 154 182
mul 628 627
sub 409 603
mul 626 629
sub 626 409
mul 632 629
power 363 200
mul 199 634
sub 409 212
mul 212 443
add 636 637
power 321 213
mul 638 639
power 324 214
mul 640 641
add 409 221
mul 221 443
mul 644 443
add 409 645
div 643 646
mul 631 195
add 409 195
mul 222 649
div 648 650
power 651 219
mul 217 218
div 633 222
mul 653 654
mul 655 652
mul 656 647
power 594 220
mul 657 658
mul 208 594
mul 206 25
div 661 207
div 25 207
mul 210 642
add 409 211
add 211 594
div 594 666
mul 665 667
mul 664 668
mul 210 27
div 670 209
power 594 216
mul 215 672
mul 414 443
const 0.5
mul 675 275
power 674 676
power 276 275
sub 409 277
mul 679 677
add 409 678
mul 680 681
add 677 678
div 682 683
add 277 684
mul 34 285
sub 409 287
mul 687 685
add 287 688
mul 686 689
sub 409 286
mul 691 690
add 286 692
div 99 385
sub 409 159
mul 160 695
add 409 696
mul 158 697
mul 698 592
add 409 226
add 226 36
div 36 701
mul 700 702
mul 225 703
add 224 704
mul 705 28
div 706 223
mul 230 101
add 708 382
mul 231 694
mul 399 232
mul 711 402
exp 712
mul 710 713
add 409 709
add 715 714
mul 386 716
mul 392 715
add 717 718
div 29 719
div 720 228
sub 418 409
mul 237 722
add 721 723
mul 168 724
add 409 236
power 725 238
mul 236 727
add 409 728
div 726 729
neg 234
mul 731 235
mul 732 699
mul 733 730
exp 734
mul 720 715
mul 233 630
sub 409 737
mul 736 738
mul 739 735
sub 409 240
add 409 241
add 241 693
div 693 743
mul 742 744
mul 741 745
add 240 746
mul 239 243
mul 748 747
power 36 242
mul 749 750
sub 740 751
add 740 751
add 753 244
mul 740 751
mul 372 755
mul 752 752
add 754 753
mul 244 758
add 757 759
sqrt 760
add 754 761
div 756 762
sub 740 763
mul 720 716
div 721 229
div 28 223
mul 227 721
mul 154 764
sub 409 247
mul 247 36
add 770 771
mul 246 772
div 31 366
div 774 248
mul 254 255
neg 257
power 693 777
mul 776 778
neg 258
power 33 780
mul 779 781
mul 253 774
div 775 260
mul 773 30
div 785 245
div 30 245
power 321 252
mul 250 788
add 409 251
add 251 775
div 775 791
mul 790 792
mul 789 793
mul 250 32
div 795 249
sub 783 782
add 783 782
add 798 256
mul 783 782
mul 372 800
mul 797 797
add 799 798
mul 256 803
add 802 804
sqrt 805
add 799 806
div 801 807
sub 783 808
mul 154 809
power 775 264
power 721 265
mul 811 812
neg 266
power 418 814
mul 813 815
sub 409 147
power 693 148
mul 817 818
add 147 819
mul 149 820
mul 142 821
mul 822 19
div 823 143
mul 142 150
mul 825 21
mul 826 766
power 784 151
mul 827 828
mul 145 766
neg 146
power 693 831
mul 830 832
mul 145 18
div 834 144
mul 138 419
power 21 141
mul 836 837
div 838 139
div 16 139
mul 140 829
mul 841 419
mul 822 17
div 843 143
mul 153 829
mul 822 20
div 846 143
mul 155 156
mul 848 630
mul 849 413
mul 168 413
div 851 165
power 852 166
mul 168 721
power 854 167
mul 853 855
add 409 856
div 409 857
mul 157 698
mul 859 592
mul 860 858
power 693 169
mul 861 862
sub 413 850
neg 863
exp 865
sub 409 866
mul 864 867
sub 864 868
sub 409 173
mul 173 323
add 870 871
sub 409 174
mul 174 192
add 873 874
mul 872 875
mul 170 172
mul 877 22
mul 878 876
mul 399 175
mul 880 402
exp 881
mul 879 882
sub 869 883
add 869 883
add 885 171
mul 869 883
mul 372 887
mul 884 884
add 886 885
mul 171 890
add 889 891
sqrt 892
add 886 893
div 888 894
sub 869 895
mul 154 896
mul 273 722
add 409 274
mul 898 899
add 274 418
div 900 901
add 721 902
mul 168 903
div 904 271
sub 268 409
sub 409 269
div 906 907
sub 268 269
power 905 270
mul 908 910
add 409 911
div 909 912
add 269 913
mul 267 34
sub 409 291
add 409 292
add 292 693
div 693 918
mul 917 919
mul 916 920
add 291 921
sub 409 293
mul 293 443
add 923 924
mul 289 925
neg 295
power 33 927
mul 926 928
div 154 298
power 930 296
mul 929 931
sub 409 297
mul 933 922
mul 934 932
add 935 297
mul 288 36
sub 409 294
mul 294 443
add 938 939
mul 940 36
mul 318 312
add 367 942
add 308 309
mul 944 943
add 308 310
mul 946 317
sub 945 947
mul 948 312
sub 943 949
mul 311 312
sub 409 951
sub 943 300
add 943 300
add 954 301
mul 943 300
mul 372 956
mul 953 953
add 955 954
mul 301 959
add 958 960
sqrt 961
add 955 962
div 957 963
sub 300 964
div 964 965
mul 302 966
sub 950 300
add 950 300
add 969 301
mul 950 300
mul 372 971
mul 968 968
add 970 969
mul 301 974
add 973 975
sqrt 976
add 970 977
div 972 978
sub 300 979
div 979 980
mul 302 981
add 409 396
add 983 967
add 984 407
div 395 985
add 304 309
mul 987 986
mul 988 984
add 304 310
mul 990 313
add 983 383
add 992 407
div 395 993
sub 989 991
mul 995 312
sub 395 996
div 997 952
add 983 982
div 407 952
add 999 1000
div 998 1001
add 409 708
add 1003 966
add 1004 714
div 765 1005
add 305 309
mul 1007 1006
mul 1008 1004
add 305 310
mul 1010 314
add 1003 382
add 1012 714
div 765 1013
sub 1009 1011
mul 1015 312
sub 765 1016
div 1017 952
add 1003 981
div 714 952
add 1019 1020
div 1018 1021
mul 319 1015
const 0.0
mul 1024 1009
where 1015 1023 1025
add 306 309
mul 1027 660
add 306 310
mul 1029 315
add 307 309
mul 1031 783
add 307 310
mul 1033 316
mul 311 182
add 947 318
add 581 586
mul 339 424
add 423 1038
mul 338 424
mul 340 424
add 345 1026
power 36 84
power 322 85
mul 1043 1044
power 321 86
mul 1045 1046
power 693 88
mul 1047 1048
neg 89
power 33 1050
mul 1049 1051
sub 409 87
mul 87 323
add 1053 1054
mul 1052 1055
power 90 91
mul 1056 1057
power 92 93
mul 1058 1059
sub 409 83
mul 83 443
add 1061 1062
div 1060 1063
sub 1064 7
div 1065 94
power 321 177
mul 180 1067
neg 178
power 24 1069
mul 1068 1070
power 322 179
mul 1071 1072
sub 409 176
mul 176 443
add 1074 1075
div 1073 1076
sub 1077 22
div 1078 181
neg 202
power 363 1080
mul 201 1081
power 594 203
mul 1082 1083
neg 204
power 414 1085
mul 1084 1086
sub 1087 24
div 1088 205
sub 821 21
div 1090 152
power 784 259
mul 262 1092
sub 409 261
mul 261 36
add 1094 1095
mul 1093 1096
sub 1097 33
div 1098 263
neg 280
power 36 1100
power 775 281
mul 1101 1102
neg 282
power 721 1104
mul 1103 1105
mul 283 1106
sub 283 409
add 1108 1106
div 1107 1109
mul 272 35
mul 1111 914
mul 1112 685
add 1113 279
sub 1114 34
div 1115 278
sub 1110 35
div 1117 284
add 936 290
sub 1119 941
div 1120 299
mul 38 0
mul 0 0
const 1e-200
add 1123 1124
div 1122 1125
mul 521 1126
mul 39 1
mul 1 1
add 1129 1124
div 1128 1130
mul 522 1131
mul 40 2
mul 2 2
add 1134 1124
div 1133 1135
mul 523 1136
mul 524 1126
mul 525 1131
mul 526 1136
mul 42 4
mul 4 4
add 1142 1124
div 1141 1143
mul 527 1144
mul 43 5
mul 5 5
add 1147 1124
div 1146 1148
mul 528 1149
mul 529 1149
mul 44 6
mul 6 6
add 1153 1124
div 1152 1154
mul 520 1155
mul 45 8
mul 8 8
add 1158 1124
div 1157 1159
mul 532 1160
mul 49 12
mul 12 12
add 1163 1124
div 1162 1164
mul 533 1165
mul 530 1155
mul 41 3
mul 3 3
add 1169 1124
div 1168 1170
mul 531 1171
mul 47 10
mul 10 10
add 1174 1124
div 1173 1175
mul 422 1176
mul 420 1160
mul 46 9
mul 9 9
add 1180 1124
div 1179 1181
mul 421 1182
mul 488 1182
mul 48 11
mul 11 11
add 1186 1124
div 1185 1187
mul 489 1188
mul 491 1182
mul 494 1165
mul 496 1182
mul 50 13
mul 13 13
add 1194 1124
div 1193 1195
mul 499 1196
mul 505 1196
mul 51 14
mul 14 14
add 1200 1124
div 1199 1201
mul 506 1202
mul 579 1160
mul 584 1165
mul 52 15
mul 15 15
add 1207 1124
div 1206 1208
mul 1037 1209
mul 839 1182
mul 53 16
mul 16 16
add 1213 1124
div 1212 1214
mul 840 1215
mul 842 1182
mul 54 17
mul 17 17
add 1219 1124
div 1218 1220
mul 844 1221
mul 897 1160
mul 1039 1160
mul 1040 1160
mul 1041 1160
mul 989 1160
mul 55 0
div 1228 1125
mul 521 1229
mul 56 1
div 1231 1130
mul 522 1232
mul 57 2
div 1234 1135
mul 523 1235
mul 524 1229
mul 525 1232
mul 526 1235
mul 59 4
div 1240 1143
mul 527 1241
mul 60 5
div 1243 1148
mul 528 1244
mul 529 1244
mul 61 6
div 1247 1154
mul 520 1248
mul 62 8
div 1250 1159
mul 532 1251
mul 66 12
div 1253 1164
mul 533 1254
mul 530 1248
mul 58 3
div 1257 1170
mul 531 1258
mul 64 10
div 1260 1175
mul 422 1261
mul 420 1251
mul 63 9
div 1264 1181
mul 421 1265
mul 488 1265
mul 65 11
div 1268 1187
mul 489 1269
mul 491 1265
mul 494 1254
mul 496 1265
mul 67 13
div 1274 1195
mul 499 1275
mul 505 1275
mul 68 14
div 1278 1201
mul 506 1279
mul 579 1251
mul 584 1254
mul 69 15
div 1283 1208
mul 1037 1284
mul 839 1265
mul 70 16
div 1287 1214
mul 840 1288
mul 842 1265
mul 71 17
div 1291 1220
mul 844 1292
mul 897 1251
mul 1039 1251
mul 1040 1251
mul 1041 1251
mul 989 1251
add 327 328
add 1299 521
sub 329 521
add 1300 522
sub 330 522
add 1302 523
sub 331 523
add 332 524
sub 1301 524
add 1306 525
sub 1303 525
add 1308 526
sub 1305 526
sub 1304 527
add 333 528
sub 527 528
sub 1314 529
add 1313 520
sub 529 520
add 1317 532
sub 1316 532
add 1318 533
sub 1320 530
sub 1310 531
add 1319 422
sub 334 422
sub 1323 420
neg 421
add 1325 421
sub 420 421
sub 1328 488
add 1329 489
sub 488 489
sub 491 533
sub 1330 491
add 1333 494
sub 1332 494
sub 1334 496
add 1336 499
sub 496 499
sub 1338 505
add 1339 506
sub 505 506
sub 1327 579
add 579 584
sub 1335 584
add 1342 1037
sub 1343 1037
sub 1337 839
add 1347 840
sub 839 840
sub 1348 842
add 1350 844
sub 842 844
neg 897
sub 1345 897
neg 1039
sub 1354 1039
sub 1356 1040
sub 1357 1041
sub 1358 989
add 1359 991
add 1042 707
sub 341 707
sub 1362 767
sub 1361 768
sub 1364 833
add 1365 835
sub 833 835
sub 1366 829
add 1368 824
sub 829 824
sub 1369 769
sub 1371 1009
add 1372 1011
add 346 786
sub 342 786
sub 1375 787
sub 1374 794
add 1377 796
sub 794 796
sub 1378 845
add 1380 847
sub 845 847
sub 1381 810
sub 1383 1032
add 1384 1034
add 347 662
sub 343 662
sub 1387 663
sub 1386 669
add 1389 671
sub 669 671
sub 1390 673
sub 1392 659
sub 1393 1028
add 1394 1030
sub 344 629
sub 1396 635
sub 1397 1035
sub 348 384
sub 1399 945
add 1400 1036
neg 1127
neg 1132
add 1127 1132
neg 1137
add 1404 1137
sub 1402 1138
add 1138 1139
sub 1403 1139
add 1408 1140
sub 1405 1140
sub 1406 1145
sub 1145 1150
sub 1413 1151
add 1150 1156
sub 1151 1156
add 1416 1161
sub 1415 1161
add 1417 1166
sub 1419 1167
sub 1410 1172
neg 1177
add 1418 1177
sub 1423 1178
add 1424 1183
sub 1178 1183
sub 1426 1184
add 1427 1189
sub 1184 1189
sub 1190 1166
sub 1428 1190
add 1431 1191
sub 1430 1191
sub 1432 1192
add 1434 1197
sub 1192 1197
sub 1436 1198
add 1437 1203
sub 1198 1203
sub 1425 1204
add 1204 1205
sub 1433 1205
add 1440 1210
sub 1441 1210
sub 1435 1211
add 1445 1216
sub 1211 1216
sub 1446 1217
add 1448 1222
sub 1217 1222
sub 1443 1223
sub 1451 1224
sub 1452 1225
sub 1453 1226
sub 1454 1227
neg 1230
neg 1233
add 1230 1233
neg 1236
add 1458 1236
sub 1456 1237
add 1237 1238
sub 1457 1238
add 1462 1239
sub 1459 1239
sub 1460 1242
sub 1242 1245
sub 1467 1246
add 1245 1249
sub 1246 1249
add 1470 1252
sub 1469 1252
add 1471 1255
sub 1473 1256
sub 1464 1259
neg 1262
add 1472 1262
sub 1477 1263
add 1478 1266
sub 1263 1266
sub 1480 1267
add 1481 1270
sub 1267 1270
sub 1271 1255
sub 1482 1271
add 1485 1272
sub 1484 1272
sub 1486 1273
add 1488 1276
sub 1273 1276
sub 1490 1277
add 1491 1280
sub 1277 1280
sub 1479 1281
add 1281 1282
sub 1487 1282
add 1494 1285
sub 1495 1285
sub 1489 1286
add 1499 1289
sub 1286 1289
sub 1500 1290
add 1502 1293
sub 1290 1293
sub 1497 1294
sub 1505 1295
sub 1506 1296
sub 1507 1297
sub 1508 1298
add 1412 349
add 1407 350
add 1409 351
add 1411 352
add 1421 353
add 1455 354
add 1466 355
add 1461 356
add 1463 357
add 1465 358
add 1475 359
add 1509 360
div 409 362
div 409 366
mul 367 1523
add 368 368
div 675 378
div 409 379
mul 380 1527
const -1.0
div 409 381
mul 382 1530
mul 186 385
div 1532 363
where 363 1533 1024
mul 390 391
div 1535 363
where 363 1536 1024
div 409 386
mul 394 1538
mul 395 1538
div 409 410
mul 411 1541
div 409 105
div 409 392
mul 415 1544
div 409 108
div 409 114
add 432 432
div 675 439
div 409 442
mul 443 1550
div 409 112
add 446 446
div 675 450
div 409 452
mul 453 1555
div 409 467
mul 468 1557
add 469 469
div 675 478
div 409 479
mul 480 1561
neg 1562
div 409 464
div 409 111
div 409 113
div 409 115
div 409 501
mul 502 1568
div 409 117
div 409 511
mul 512 1571
div 409 515
mul 516 1573
div 409 73
div 409 72
div 409 74
div 409 534
add 552 552
div 675 558
div 409 561
mul 562 1581
add 565 565
div 675 574
div 409 575
mul 576 1585
div 409 545
div 409 130
div 409 133
mul 593 1523
div 409 208
mul 595 596
div 1592 363
where 363 1593 1024
mul 603 603
mul 190 605
div 1596 599
where 599 1597 1024
div 409 607
mul 608 1599
div 409 612
mul 613 1601
mul 193 614
div 1603 24
where 24 1604 1024
mul 616 617
div 1606 594
where 594 1607 1024
div 409 613
mul 619 1609
div 409 621
mul 622 1611
mul 625 1609
div 409 626
mul 627 1614
mul 200 634
div 1616 363
where 363 1617 1024
div 409 646
mul 647 1619
div 409 650
mul 219 652
div 1622 651
where 651 1623 1024
div 409 222
mul 220 658
div 1626 594
where 594 1627 1024
div 409 207
div 409 666
mul 667 1630
div 409 209
mul 216 672
div 1633 594
where 594 1634 1024
mul 676 677
div 1636 674
where 674 1637 1024
div 409 683
mul 684 1639
div 409 385
mul 694 1641
div 409 701
mul 702 1643
div 409 223
div 409 719
mul 720 1646
div 409 228
mul 238 727
div 1649 725
where 725 1650 1024
div 409 729
mul 730 1652
div 409 743
mul 744 1654
mul 242 750
div 1656 36
where 36 1657 1024
add 752 752
div 675 761
div 409 762
mul 763 1661
neg 1662
div 409 229
mul 774 1523
div 409 248
mul 777 778
div 1667 693
where 693 1668 1024
mul 780 781
div 1670 33
where 33 1671 1024
div 409 260
div 409 245
div 409 791
mul 792 1675
div 409 249
add 797 797
div 675 806
div 409 807
mul 808 1680
neg 1681
mul 148 818
div 1683 693
where 693 1684 1024
div 409 143
mul 151 828
div 1687 784
where 784 1688 1024
mul 831 832
div 1690 693
where 693 1691 1024
div 409 144
mul 141 837
div 1694 21
where 21 1695 1024
div 409 139
div 409 165
mul 166 853
div 1699 852
where 852 1700 1024
mul 167 855
div 1702 854
where 854 1703 1024
mul 858 858
mul 169 862
div 1706 693
where 693 1707 1024
add 884 884
div 675 893
div 409 894
mul 895 1711
neg 1712
div 409 901
mul 902 1714
div 409 271
mul 270 910
div 1717 905
where 905 1718 1024
div 409 912
mul 913 1720
div 409 918
mul 919 1722
mul 927 928
div 1724 33
where 33 1725 1024
add 953 953
div 675 962
div 409 963
mul 964 1729
div 409 965
mul 966 1731
div 409 985
mul 986 1733
div 409 1005
mul 1006 1735
mul 84 1043
div 1737 36
where 36 1738 1024
mul 88 1048
div 1740 693
where 693 1741 1024
mul 1050 1051
div 1743 33
where 33 1744 1024
div 409 1063
mul 1064 1746
div 409 94
mul 1069 1070
div 1749 24
where 24 1750 1024
div 409 1076
mul 1077 1752
div 409 181
mul 1080 1081
div 1755 363
where 363 1756 1024
mul 203 1083
div 1758 594
where 594 1759 1024
mul 1085 1086
div 1761 414
where 414 1762 1024
div 409 205
div 409 152
mul 259 1092
div 1766 784
where 784 1767 1024
div 409 263
mul 1100 1101
div 1770 36
where 36 1771 1024
mul 281 1102
div 1773 775
where 775 1774 1024
mul 1104 1105
div 1776 721
where 721 1777 1024
div 409 1109
mul 1110 1779
div 409 278
div 409 284
div 409 299
add 0 0
div 409 1125
mul 1126 1785
add 1 1
div 409 1130
mul 1131 1788
add 2 2
div 409 1135
mul 1136 1791
add 4 4
div 409 1143
mul 1144 1794
add 5 5
div 409 1148
mul 1149 1797
add 6 6
div 409 1154
mul 1155 1800
add 8 8
div 409 1159
mul 1160 1803
add 12 12
div 409 1164
mul 1165 1806
add 3 3
div 409 1170
mul 1171 1809
add 10 10
div 409 1175
mul 1176 1812
add 9 9
div 409 1181
mul 1182 1815
add 11 11
div 409 1187
mul 1188 1818
add 13 13
div 409 1195
mul 1196 1821
add 14 14
div 409 1201
mul 1202 1824
add 15 15
div 409 1208
mul 1209 1827
add 16 16
div 409 1214
mul 1215 1830
add 17 17
div 409 1220
mul 1221 1833
mul 1229 1785
mul 1232 1788
mul 1235 1791
mul 1241 1794
mul 1244 1797
mul 1248 1800
mul 1251 1803
mul 1254 1806
mul 1258 1809
mul 1261 1812
mul 1265 1815
mul 1269 1818
mul 1275 1821
mul 1279 1824
mul 1284 1827
mul 1288 1830
mul 1292 1833
mul 372 300
mul 1527 1852
add 1530 1531
mul 98 1537
mul 1539 102
mul 1856 404
mul 1857 406
mul 1543 416
mul 1550 440
mul 1555 440
mul 1558 120
mul 1561 372
mul 484 1564
mul 1565 110
mul 1566 112
mul 1566 492
mul 1567 114
mul 1567 497
sub 1568 1569
mul 426 1870
mul 500 1871
mul 1570 1872
mul 512 75
sub 1571 1572
mul 510 1875
mul 516 78
sub 1573 1574
mul 514 1878
mul 1581 559
mul 1585 538
mul 1587 534
mul 1588 1882
mul 1588 534
mul 1589 582
mul 1589 134
mul 598 1594
mul 1595 600
mul 604 1598
mul 1600 1889
mul 1602 198
mul 192 1605
mul 617 1892
mul 615 1608
mul 1612 191
mul 1609 623
mul 199 1618
mul 639 212
mul 641 1898
mul 210 1899
add 644 644
mul 1620 1901
mul 1902 656
mul 1621 195
mul 1624 1904
mul 655 1905
mul 653 1625
mul 652 1907
mul 657 1628
mul 1027 208
mul 1629 206
mul 668 1900
sub 1630 1631
mul 665 1913
mul 664 1914
mul 1632 210
mul 215 1635
mul 681 679
mul 1639 1918
sub 1919 1640
mul 1920 1638
mul 689 285
mul 686 687
mul 1642 231
sub 1643 1644
mul 700 1925
mul 225 1926
mul 28 1927
mul 1924 713
mul 1651 168
mul 236 1930
mul 1653 1931
mul 1932 733
mul 1933 735
mul 1934 739
mul 233 736
sub 1654 1655
mul 742 1937
mul 741 1938
mul 748 1939
mul 750 1940
mul 749 1658
mul 1661 372
mul 246 247
mul 30 1944
mul 776 1669
mul 781 1946
mul 779 1672
sub 1675 1676
mul 790 1949
mul 789 1950
mul 1677 250
mul 1680 372
mul 817 1685
mul 149 1954
mul 766 825
mul 827 1689
mul 832 145
mul 830 1692
mul 1693 145
mul 837 138
mul 836 1696
mul 419 140
mul 413 848
mul 1698 168
mul 1701 1965
mul 855 1966
mul 1704 168
mul 853 1968
mul 1705 860
mul 1970 862
mul 861 1708
mul 864 866
mul 876 877
mul 882 1974
mul 1711 372
mul 899 273
mul 1714 1977
mul 1716 168
mul 1719 1979
mul 908 1980
mul 1721 1981
mul 1982 1111
sub 1722 1723
mul 917 1984
mul 916 1985
mul 933 1986
mul 289 293
mul 928 1988
mul 926 1726
mul 934 931
mul 932 1987
mul 36 294
mul 1729 1852
add 1731 1732
mul 984 987
mul 1004 1007
mul 1044 1739
mul 1046 1998
mul 1048 1999
mul 1047 1742
mul 1049 1745
mul 1057 1055
mul 1059 2003
mul 1746 2004
mul 1747 83
mul 1068 1751
mul 1072 2007
mul 1752 2008
mul 1753 176
mul 201 1757
mul 1083 2011
mul 1082 1760
mul 1084 1763
mul 262 1768
mul 1096 2015
mul 1093 261
mul 1102 1772
mul 1101 1775
mul 1103 1778
mul 1779 283
sub 2021 1780
mul 914 272
mul 301 372
add 1525 2024
mul 1526 2025
add 409 2026
mul 1528 2027
sub 1853 2028
mul 1854 2029
mul 302 2030
neg 303
mul 97 1534
mul 1929 1534
mul 1545 1855
mul 715 1855
mul 411 2031
mul 1542 2031
mul 1858 1542
mul 1715 1859
add 436 1548
mul 1549 2041
add 1529 2042
mul 1551 2043
sub 1860 2044
mul 2045 1547
add 436 1553
mul 1554 2047
add 1529 2048
mul 1556 2049
sub 1861 2050
mul 1867 2051
mul 119 372
mul 1863 468
mul 1863 419
mul 1562 1560
mul 1866 1864
mul 1868 1864
mul 1874 95
mul 1877 95
add 507 1876
add 518 1879
add 555 1579
mul 1580 2063
add 1529 2064
mul 1582 2065
sub 1880 2066
mul 2067 1578
mul 1884 2068
add 1886 2069
mul 132 372
add 1583 2071
mul 1584 2072
add 409 2073
mul 1586 2074
sub 1881 2075
mul 1883 2076
mul 1591 1523
mul 1590 1591
mul 1888 1887
mul 1890 1887
neg 2081
mul 2080 1599
sub 2082 2083
mul 1611 2084
mul 1891 1610
mul 1891 1613
mul 1609 1893
mul 1609 1894
mul 1614 2085
mul 1895 1614
mul 1936 2080
mul 1964 2080
mul 1906 629
mul 1906 626
mul 1908 629
add 2094 2096
mul 1908 632
add 2095 2098
neg 1897
mul 647 2097
mul 647 2099
neg 1629
mul 1921 443
mul 1921 414
mul 691 1922
mul 691 1923
mul 1645 705
mul 1645 1928
mul 237 1859
mul 1978 1859
sub 2111 2040
mul 1935 2110
mul 738 720
mul 738 715
mul 244 372
mul 1943 751
mul 1943 740
mul 1662 1660
mul 1735 720
mul 1735 716
mul 826 1664
mul 1958 1664
neg 1645
neg 227
mul 1957 1673
mul 2016 1673
mul 1674 773
mul 1674 1945
neg 1674
mul 256 372
mul 1953 783
mul 1953 782
mul 1681 1679
mul 142 1955
mul 1686 822
mul 1686 19
mul 828 1956
mul 828 2122
mul 1697 1962
mul 1697 1961
mul 1686 17
mul 1686 20
sub 409 849
mul 1971 1967
mul 1971 1969
sub 409 867
mul 2093 2147
mul 2147 2144
mul 171 372
mul 1976 883
mul 1976 869
mul 1712 1710
mul 1983 2112
mul 1991 1990
mul 1991 1989
add 1727 2024
mul 1728 2157
add 409 2158
mul 1730 2159
sub 1994 2160
mul 1995 2161
mul 302 2162
mul 988 2163
mul 1858 1734
mul 1734 2163
mul 1008 2162
mul 2034 1736
mul 1736 2162
neg 1910
mul 1051 2000
mul 1051 2001
mul 1086 2012
mul 1086 2013
neg 1764
neg 1765
mul 1765 1955
mul 1105 2018
mul 1105 2019
neg 1782
mul 1782 2022
mul 1785 38
mul 1785 0
mul 1786 1784
sub 2182 2184
mul 1835 1784
mul 1788 39
mul 1788 1
mul 1789 1787
sub 2187 2189
mul 1836 1787
mul 1791 40
mul 1791 2
mul 1792 1790
sub 2192 2194
mul 1837 1790
mul 1794 42
mul 1794 4
mul 1795 1793
sub 2197 2199
mul 1838 1793
mul 527 2200
mul 527 2198
mul 1797 43
mul 1797 5
mul 1798 1796
sub 2204 2206
mul 1839 1796
mul 1800 44
mul 1800 6
mul 1801 1799
sub 2209 2211
mul 1840 1799
mul 1803 45
mul 1803 8
mul 1804 1802
sub 2214 2216
mul 1841 1802
mul 1806 49
mul 1806 12
mul 1807 1805
sub 2219 2221
mul 1842 1805
mul 1809 41
mul 1809 3
mul 1810 1808
sub 2224 2226
mul 1843 1808
mul 531 2227
mul 531 2225
mul 1812 47
mul 1812 10
mul 1813 1811
sub 2231 2233
mul 1844 1811
mul 422 2234
mul 422 2232
mul 1815 46
mul 1815 9
mul 1816 1814
sub 2238 2240
mul 1845 1814
mul 1818 48
mul 1818 11
mul 1819 1817
sub 2243 2245
mul 1846 1817
mul 489 2246
mul 489 2244
mul 1821 50
mul 1821 13
mul 1822 1820
sub 2250 2252
mul 1847 1820
mul 1824 51
mul 1824 14
mul 1825 1823
sub 2255 2257
mul 1848 1823
mul 506 2258
mul 506 2256
mul 1827 52
mul 1827 15
mul 1828 1826
sub 2262 2264
mul 1849 1826
mul 1037 2265
mul 1037 2263
mul 1830 53
mul 1830 16
mul 1831 1829
sub 2269 2271
mul 1850 1829
mul 840 2272
mul 840 2270
mul 1833 54
mul 1833 17
mul 1834 1832
sub 2276 2278
mul 1851 1832
mul 844 2279
mul 844 2277
mul 1785 55
sub 2283 2186
mul 1788 56
sub 2285 2191
mul 1791 57
sub 2287 2196
mul 1794 59
sub 2289 2201
mul 527 2290
mul 1797 60
sub 2292 2208
mul 1800 61
sub 2294 2213
mul 1803 62
sub 2296 2218
mul 1806 66
sub 2298 2223
mul 1809 58
sub 2300 2228
mul 531 2301
mul 1812 64
sub 2303 2235
mul 422 2304
mul 1815 63
sub 2306 2242
mul 1818 65
sub 2308 2247
mul 489 2309
mul 1821 67
sub 2311 2254
mul 1824 68
sub 2313 2259
mul 506 2314
mul 1827 69
sub 2316 2266
mul 1037 2317
mul 1830 70
sub 2319 2273
mul 840 2320
mul 1833 71
sub 2322 2280
mul 844 2323
mul 1524 361
mul 2079 361
mul 1665 361
mul 339 1546
mul 338 1546
mul 340 1546
mul 2052 1552
mul 82 1552
mul 1885 1552
mul 1862 1559
mul 1862 2055
neg 2335
mul 2056 1559
sub 2054 2337
mul 2056 2334
sub 2336 2339
mul 2056 2053
sub 1563 2341
add 2338 2342
mul 1862 2342
sub 2340 2344
mul 2091 2088
neg 2346
mul 2091 2086
neg 2348
mul 2091 2089
mul 2102 628
mul 1903 658
mul 658 2101
mul 658 2351
sub 2103 1911
neg 1916
mul 392 2030
mul 2114 2030
mul 2092 735
mul 735 2358
mul 735 2115
mul 2119 1659
sub 2117 2362
add 2118 2362
mul 2119 2116
sub 1663 2365
add 2363 2366
add 2364 2366
mul 2368 1942
mul 2368 1941
mul 154 2369
neg 2371
mul 154 2370
mul 154 2367
sub 154 2374
neg 1952
mul 1678 2134
add 2132 2377
sub 2133 2377
mul 2134 2131
sub 1682 2380
add 2378 2381
add 2379 2381
mul 2382 1948
mul 2382 1947
mul 154 2384
neg 2386
mul 154 2385
mul 154 2383
sub 154 2389
mul 2390 253
mul 1031 253
neg 2392
mul 2137 2135
mul 2142 2135
mul 2143 2135
neg 1960
mul 2145 1973
add 2149 2398
mul 1973 1972
mul 2146 1973
mul 1709 1975
mul 2152 1975
mul 2402 2153
add 2403 2404
mul 2153 1709
sub 2151 2406
mul 2153 2150
sub 1713 2408
mul 2409 1975
add 2405 2410
add 2407 2409
mul 154 2411
neg 2413
mul 154 2412
sub 154 2415
sub 2156 1993
mul 1996 2165
mul 1996 1733
mul 2166 1996
sub 2164 2420
mul 2005 2002
mul 2005 2171
mul 2005 2172
neg 1754
mul 1754 2009
mul 2010 1754
mul 1764 2173
mul 1764 2014
mul 1764 2174
neg 1769
mul 1769 2017
mul 1769 2127
mul 2181 2178
mul 2181 2020
mul 2181 2179
mul 685 2023
mul 2154 685
mul 1983 685
mul 1540 2033
mul 2039 2033
mul 716 2033
add 2036 2442
mul 2418 2033
mul 1647 2443
mul 1647 2357
neg 2446
mul 1647 386
mul 1543 1544
mul 2035 1543
mul 106 1544
mul 2035 106
neg 2452
mul 2057 2343
mul 2057 2345
mul 2058 2343
mul 2058 2345
mul 1155 1577
mul 1248 1577
neg 1577
mul 1171 1577
add 2229 2461
mul 1258 1577
add 2302 2463
mul 1615 1896
sub 2347 2465
mul 1615 2087
sub 2349 2467
mul 2353 1896
mul 2353 2087
sub 2470 2352
mul 2107 2104
mul 2107 2105
mul 1112 2104
mul 1112 2105
mul 2034 2448
sub 2476 2445
mul 2448 2030
sub 2447 2478
mul 2034 2120
sub 2168 2480
mul 2120 2030
mul 2148 2416
mul 2416 2399
mul 2400 2416
mul 2416 2401
mul 1997 2481
mul 1997 2482
mul 1997 2121
mul 2169 1997
sub 2167 2490
add 2488 2491
mul 1160 2329
mul 1251 2329
neg 2329
mul 1160 2330
mul 1251 2330
sub 2495 2330
mul 1783 2155
mul 940 1783
neg 2500
mul 1783 2417
mul 1783 1992
mul 521 2185
mul 521 2183
mul 524 2185
mul 524 2183
mul 522 2190
mul 522 2188
mul 525 2190
mul 525 2188
mul 523 2195
mul 523 2193
mul 526 2195
mul 526 2193
mul 528 2207
mul 528 2205
mul 529 2207
mul 529 2205
mul 520 2212
mul 520 2210
mul 530 2212
add 2458 2522
mul 530 2210
neg 2523
neg 2524
neg 2462
neg 2230
mul 499 2253
mul 499 2251
mul 505 2253
mul 505 2251
neg 2493
sub 1355 1040
sub 2533 2496
sub 2534 1041
sub 2536 989
mul 521 2284
mul 524 2284
mul 522 2286
mul 525 2286
mul 523 2288
mul 526 2288
mul 528 2293
mul 529 2293
mul 520 2295
mul 530 2295
add 2459 2547
neg 2548
neg 2464
mul 499 2312
mul 505 2312
neg 2494
sub 2553 2497
mul 1160 106
mul 1251 106
mul 1176 107
add 2236 2557
mul 1261 107
add 2305 2559
neg 107
mul 1182 1865
mul 1265 1865
neg 1865
mul 1188 1565
add 2248 2565
mul 1269 1565
add 2310 2567
neg 1565
mul 1165 2331
mul 1254 2331
neg 2331
mul 1196 1869
mul 1275 1869
neg 1869
mul 1196 1873
mul 1275 1873
sub 2575 1873
mul 1202 1570
add 2260 2579
mul 1279 1570
add 2315 2581
neg 1570
mul 1126 335
add 2504 2584
mul 1229 335
add 2538 2586
neg 335
mul 1131 336
add 2508 2589
mul 1232 336
add 2540 2591
neg 336
mul 1136 337
add 2512 2594
mul 1235 337
add 2542 2596
neg 337
mul 1126 1575
add 2506 2599
mul 1229 1575
add 2539 2601
neg 1575
sub 2588 1575
mul 1131 1575
add 2510 2605
mul 1232 1575
add 2541 2607
sub 2593 1575
mul 1136 1575
add 2514 2610
mul 1235 1575
add 2543 2612
sub 2598 1575
mul 1144 1576
add 2202 2615
mul 1241 1576
add 2291 2617
neg 1576
mul 1149 1575
add 2518 2620
mul 1244 1575
add 2545 2622
mul 1160 81
mul 1251 81
mul 1165 2332
mul 1254 2332
sub 2572 2332
mul 1160 2077
mul 1251 2077
neg 2077
mul 1165 2333
mul 1254 2333
sub 2628 2333
mul 2359 2375
neg 2635
mul 2375 2360
mul 2113 2375
mul 2375 2361
mul 1935 2375
mul 1215 1697
add 2274 2641
mul 1288 1697
add 2321 2643
neg 1697
mul 1209 2070
add 2267 2646
mul 1284 2070
add 2318 2648
neg 2070
neg 1748
mul 1748 2422
mul 1748 2423
mul 2006 1748
mul 1748 2424
sub 2631 81
sub 2170 1917
neg 1912
sub 2657 1915
sub 2124 2108
neg 2109
mul 2126 1666
mul 1951 1666
sub 2393 2663
mul 2433 1666
mul 2436 1666
sub 2130 2128
neg 2129
sub 2664 2391
neg 2136
sub 2394 1959
sub 2125 2123
add 2388 2396
neg 1781
mul 1781 2437
mul 2438 1781
mul 1781 2474
mul 1781 2475
mul 2439 1781
neg 2585
neg 2505
neg 2590
neg 2509
neg 2595
neg 2513
sub 2680 2600
sub 2681 2507
sub 2682 2606
sub 2683 2511
sub 2684 2611
sub 2685 2515
neg 2616
neg 2203
neg 2621
neg 2519
neg 2624
sub 1353 532
mul 533 2222
add 2626 2698
mul 533 2220
mul 494 2222
add 2570 2701
mul 494 2220
mul 584 2222
add 2632 2704
mul 584 2220
neg 2699
neg 2700
neg 2558
neg 2237
sub 2697 420
neg 2562
sub 1326 488
neg 2566
neg 2249
sub 2713 491
sub 2707 2702
sub 2708 2703
sub 2716 496
neg 2580
neg 2261
sub 2696 2629
sub 2711 579
sub 2717 2705
sub 2718 2706
neg 2647
neg 2268
sub 2719 839
neg 2642
neg 2275
neg 2587
neg 2592
neg 2597
sub 2731 2602
sub 2732 2608
sub 2733 2613
neg 2618
neg 2623
neg 2625
mul 533 2299
add 2627 2740
mul 494 2299
add 2571 2742
mul 584 2299
add 2633 2744
neg 2741
neg 2560
neg 2563
neg 2568
sub 2746 2743
neg 2582
sub 2739 2630
sub 2750 2745
neg 2649
neg 2644
neg 2469
sub 2658 2471
sub 2659 1909
mul 412 2441
mul 2038 412
sub 2037 2760
mul 412 1541
mul 2638 2441
sub 2636 2763
mul 2038 2638
add 2637 2765
mul 2638 1541
mul 2676 2441
neg 2768
mul 2038 2676
mul 2676 1541
mul 1648 1646
mul 1648 2477
mul 1648 2479
mul 2639 1646
mul 2639 2477
add 2764 2776
mul 2639 2479
add 2766 2778
mul 2489 1646
mul 2489 2477
add 2487 2781
mul 2489 2479
add 2492 2783
sub 2694 2516
sub 2695 2517
sub 2525 2520
sub 2526 2521
neg 2529
neg 2530
neg 2573
sub 2789 2531
sub 2790 2532
sub 2791 2576
neg 2281
neg 2282
sub 2738 2544
sub 2549 2546
neg 2551
neg 2574
sub 2799 2552
sub 2800 2577
neg 2324
mul 319 2780
mul 319 2782
mul 319 2784
mul 1024 2780
mul 1024 2782
mul 1024 2784
neg 2780
neg 2782
neg 2784
sub 2498 2328
sub 2656 109
mul 1160 2328
sub 2535 2815
mul 1160 109
mul 1251 2328
sub 2554 2818
mul 1251 109
sub 2810 2775
add 2109 2371
sub 2811 2777
sub 2812 2779
add 2671 2373
add 2672 2640
sub 2728 842
mul 2350 2078
mul 2326 2350
add 2090 2829
mul 2430 2078
mul 2326 2430
sub 2428 2832
mul 2758 2078
mul 2326 2758
neg 2835
mul 1915 2078
mul 2326 1915
mul 1917 2078
mul 2326 1917
mul 1909 2078
mul 2326 1909
mul 1910 2078
mul 2326 1910
mul 628 2466
neg 2845
mul 2828 628
neg 2847
mul 628 2830
sub 2100 2849
mul 628 2468
mul 2354 2466
sub 2756 2852
mul 2828 2354
add 2834 2854
mul 2354 2830
sub 2836 2856
mul 2354 2468
sub 2757 2858
add 2469 2852
sub 2841 2854
sub 2856 2842
add 2471 2858
mul 2662 1523
mul 2327 2662
mul 2669 1523
mul 2327 2669
mul 2663 1523
mul 2327 2663
mul 2665 1523
mul 2327 2665
mul 2666 1523
mul 2327 2666
mul 2391 1523
mul 2327 2391
mul 2392 1523
mul 2327 2392
sub 2722 2817
add 2537 2723
sub 2752 2820
mul 1182 2451
mul 2452 1182
neg 2882
mul 1265 2451
mul 2452 1265
neg 2885
sub 2564 2454
sub 1869 2455
mul 1182 2454
sub 2712 2889
mul 1182 2455
sub 2573 2891
mul 1265 2454
sub 2748 2893
mul 1265 2455
sub 2574 2895
sub 2887 2456
sub 2888 2457
add 2578 2457
mul 1182 2456
sub 2890 2900
mul 1182 2457
sub 2892 2902
add 2794 2902
mul 1265 2456
sub 2894 2905
mul 1265 2457
sub 2896 2907
add 2802 2907
sub 2460 2062
neg 2060
mul 1155 2062
sub 2787 2912
mul 1155 2060
neg 2914
add 2520 2912
mul 1248 2062
sub 2798 2917
mul 1248 2060
neg 2919
add 2546 2917
sub 2603 2061
neg 2059
add 2060 2059
mul 1149 2061
sub 2785 2925
mul 1149 2059
neg 2927
add 2516 2925
add 2914 2927
mul 1244 2061
sub 2797 2931
mul 1244 2059
neg 2933
add 2544 2931
add 2919 2933
neg 2140
sub 2897 2141
mul 1182 2140
neg 2939
mul 1182 2141
sub 2901 2941
mul 1265 2140
neg 2943
mul 1265 2141
sub 2906 2945
sub 2938 841
mul 1182 841
sub 2942 2948
mul 1182 1963
mul 1265 841
sub 2946 2951
mul 1265 1963
mul 1221 2136
add 2281 2954
mul 1221 2395
sub 2795 2954
mul 1292 2136
add 2324 2958
mul 1292 2395
sub 2803 2958
sub 2453 2444
neg 2421
sub 2813 2419
mul 1160 2444
sub 2883 2965
mul 1160 2421
neg 2967
mul 1160 2419
sub 2816 2969
mul 1251 2444
sub 2886 2971
mul 1251 2421
neg 2973
mul 1251 2419
sub 2819 2975
mul 2472 1543
mul 81 1543
mul 2814 1543
sub 2979 106
mul 2077 1543
mul 2429 1543
mul 2677 1543
mul 2624 1543
mul 2878 1543
sub 2985 2555
mul 2629 1543
mul 2625 1543
mul 2880 1543
sub 2989 2556
mul 2630 1543
mul 109 1543
mul 2817 1543
mul 2820 1543
mul 532 2217
mul 532 2215
mul 2879 2217
mul 2879 2215
mul 420 2217
mul 420 2215
mul 579 2217
mul 579 2215
mul 897 2217
mul 897 2215
mul 1039 2217
mul 1039 2215
mul 1040 2217
mul 1040 2215
mul 1041 2217
mul 1041 2215
mul 989 2217
mul 989 2215
mul 532 2297
mul 2879 2297
mul 420 2297
mul 579 2297
mul 897 2297
mul 1039 2297
mul 1040 2297
mul 1041 2297
mul 989 2297
mul 421 2241
add 2881 3022
mul 421 2239
mul 2827 2241
sub 3025 2881
mul 2827 2239
mul 488 2241
mul 488 2239
mul 491 2241
mul 491 2239
mul 496 2241
mul 496 2239
mul 839 2241
mul 839 2239
mul 842 2241
mul 842 2239
mul 421 2307
add 2884 3038
mul 2827 2307
sub 3040 2884
mul 488 2307
mul 491 2307
mul 496 2307
mul 839 2307
mul 842 2307
mul 2139 2772
mul 2139 2773
sub 3048 2865
mul 2139 2774
mul 2486 2772
mul 2486 2773
sub 3052 2483
mul 2486 2774
mul 2123 2772
mul 2123 2773
mul 2123 2774
mul 2826 2772
add 2821 3058
mul 2826 2773
add 2823 3060
mul 2826 2774
add 2824 3062
mul 2679 2772
neg 3064
mul 2679 2773
sub 2769 3066
mul 2679 2774
sub 2770 3068
mul 2435 2772
mul 2435 2773
sub 3071 2873
mul 2435 2774
mul 227 2772
mul 227 2773
mul 227 2774
mul 2640 2772
sub 2775 3077
mul 2640 2773
sub 2777 3079
mul 2640 2774
sub 2779 3081
mul 2473 2046
mul 2654 2046
mul 2898 2046
mul 2455 2046
mul 2899 2046
mul 1873 2046
mul 2427 2046
neg 3089
mul 2851 2046
neg 3091
mul 2859 2046
mul 1912 2046
mul 2678 2046
mul 2502 2046
mul 2903 2046
add 2529 3097
mul 2891 2046
mul 2904 2046
add 2792 3100
mul 2576 2046
add 2531 3102
mul 2908 2046
add 2551 3104
mul 2895 2046
mul 2909 2046
add 2801 3107
mul 2577 2046
add 2552 3109
mul 2457 2046
mul 1869 2046
mul 2863 2046
mul 2902 2046
mul 2573 2046
add 2529 3115
mul 2907 2046
mul 2574 2046
add 2551 3118
neg 3051
sub 2962 3053
sub 2963 3054
sub 2980 2484
mul 2413 1160
neg 3124
mul 1160 3051
neg 3126
mul 1160 3053
sub 2966 3128
mul 1160 3054
sub 2968 3130
mul 1160 2484
sub 2986 3132
mul 2485 1160
mul 2413 1251
neg 3135
mul 1251 3051
neg 3137
mul 1251 3053
sub 2972 3139
mul 1251 3054
sub 2974 3141
mul 1251 2484
sub 2990 3143
mul 2485 1251
mul 2762 1538
mul 2440 2762
sub 2759 3147
mul 2964 1538
mul 2440 2964
sub 3121 3150
mul 2767 1538
mul 2440 2767
sub 3061 3153
mul 2771 1538
mul 2440 2771
add 3067 3156
mul 2970 1538
add 2997 3158
mul 2440 2970
sub 3129 3160
mul 2976 1538
add 3014 3162
mul 2440 2976
sub 3140 3164
mul 2328 1538
mul 2440 2328
mul 2329 1538
mul 2440 2329
mul 2330 1538
mul 2440 2330
mul 2419 1538
mul 2440 2419
sub 2444 3173
neg 3152
add 3080 3153
mul 2815 1538
add 3005 3177
mul 2440 2815
mul 2493 1538
add 3007 3180
mul 2440 2493
mul 2496 1538
add 3009 3183
mul 2440 2496
mul 2969 1538
add 3011 3186
mul 2440 2969
sub 2965 3188
mul 2818 1538
add 3018 3190
mul 2440 2818
mul 2494 1538
add 3019 3193
mul 2440 2494
mul 2497 1538
add 3020 3196
mul 2440 2497
mul 2975 1538
add 3021 3199
mul 2440 2975
sub 2971 3201
mul 2761 1523
mul 2325 2761
sub 3148 3204
mul 3050 1523
mul 2325 3050
sub 3049 3207
mul 2806 1523
mul 2325 2806
sub 2805 3210
mul 2809 1523
mul 2325 2809
sub 2808 3213
mul 3122 1523
mul 2325 3122
sub 3151 3216
mul 3057 1523
mul 2325 3057
sub 3056 3219
mul 3063 1523
mul 2325 3063
sub 3154 3222
mul 3069 1523
mul 2325 3069
sub 3157 3225
mul 3073 1523
mul 2325 3073
sub 3072 3228
mul 944 1523
sub 2032 3230
mul 2325 944
mul 3131 1523
mul 2325 3131
sub 3161 3234
mul 3142 1523
mul 2325 3142
sub 3165 3237
mul 3054 1523
mul 2325 3054
sub 3053 3240
mul 2421 1523
mul 2325 2421
sub 3174 3243
mul 3076 1523
mul 2325 3076
sub 3075 3246
mul 3082 1523
mul 2325 3082
sub 3176 3249
mul 2784 1523
mul 2325 2784
sub 2782 3252
mul 3130 1523
mul 2325 3130
sub 3128 3255
mul 2967 1523
mul 2325 2967
sub 3189 3258
mul 3141 1523
mul 2325 3141
sub 3139 3261
mul 2973 1523
mul 2325 2973
sub 3202 3264
mul 3205 1522
mul 2450 1522
mul 3208 1522
mul 3211 1522
mul 3214 1522
mul 3217 1522
mul 2452 1522
mul 3220 1522
mul 2850 1522
mul 2833 1522
mul 2857 1522
mul 2838 1522
neg 3277
mul 3223 1522
mul 2867 1522
neg 3280
mul 2869 1522
neg 3282
mul 2871 1522
neg 3284
mul 3226 1522
mul 3229 1522
mul 3232 1522
mul 3235 1522
mul 2882 1522
mul 3238 1522
mul 2885 1522
neg 3272
mul 3241 1522
mul 3167 1522
mul 3169 1522
neg 3296
mul 3171 1522
neg 3298
mul 3244 1522
mul 3247 1522
mul 3250 1522
mul 3253 1522
mul 2875 1522
neg 3304
mul 2877 1522
neg 3306
mul 2840 1522
neg 3308
mul 2862 1522
mul 2844 1522
neg 3311
mul 2849 1522
mul 1897 1522
neg 3288
neg 3290
mul 3256 1522
mul 3179 1522
mul 3182 1522
neg 3319
mul 3185 1522
neg 3321
mul 3259 1522
neg 3292
mul 3262 1522
mul 3192 1522
mul 3195 1522
neg 3327
mul 3198 1522
neg 3329
mul 3265 1522
where 1015 3269 3270
where 1015 2804 2807
where 1015 3209 3212
add 3279 3332
add 3059 3333
add 3221 3334
mul 2947 2449
sub 3338 2451
mul 3267 2947
sub 3272 3340
mul 1865 2449
mul 3267 1865
neg 3343
mul 2454 2449
mul 3267 2454
neg 3346
mul 2456 2449
mul 3267 2456
neg 3349
mul 2141 2449
mul 3267 2141
neg 3352
mul 841 2449
mul 3267 841
mul 2949 2449
add 3026 3356
mul 3267 2949
sub 3290 3358
mul 2562 2449
add 3028 3360
mul 3267 2562
neg 3362
mul 2889 2449
add 3030 3364
mul 3267 2889
neg 3366
mul 2900 2449
add 3032 3368
mul 3267 2900
neg 3370
mul 2941 2449
add 3034 3372
mul 3267 2941
neg 3374
mul 2948 2449
add 3036 3376
mul 3267 2948
mul 2952 2449
add 3041 3379
mul 3267 2952
sub 3292 3381
mul 2563 2449
add 3042 3383
mul 3267 2563
neg 3385
mul 2893 2449
add 3043 3387
mul 3267 2893
neg 3389
mul 2905 2449
add 3044 3391
mul 3267 2905
neg 3393
mul 2945 2449
add 3045 3395
mul 3267 2945
neg 3397
mul 2951 2449
add 3046 3399
mul 3267 2951
mul 1963 2138
sub 2937 3402
mul 1963 3268
sub 3341 3404
mul 1963 3047
neg 3406
mul 1963 2864
neg 3408
mul 1963 3206
sub 3404 3355
mul 153 2138
mul 153 3268
mul 153 3047
mul 153 2864
mul 153 3206
neg 2138
sub 3335 3268
sub 3336 3047
neg 2864
sub 3337 3206
neg 3412
sub 3281 3413
neg 3414
sub 2866 3415
mul 2950 2138
sub 2940 3426
mul 2950 3268
sub 3359 3428
mul 2950 3047
neg 3430
mul 2950 2864
neg 3432
mul 2950 3206
sub 3428 3378
mul 2953 2138
sub 2944 3436
mul 2953 3268
sub 3382 3438
mul 2953 3047
neg 3440
mul 2953 2864
neg 3442
mul 2953 3206
sub 3438 3401
mul 2655 3083
sub 3446 3084
mul 2655 2106
mul 2655 2977
mul 2485 3083
mul 2485 2106
mul 2485 2977
add 3123 3452
mul 2395 3083
add 3085 3454
mul 2395 2106
mul 2395 2977
add 106 3457
neg 3454
neg 3456
mul 1959 3083
mul 1959 2106
mul 1959 2977
mul 2394 3083
neg 3464
mul 2394 2106
neg 3466
mul 2394 2977
mul 2396 3083
neg 3469
mul 2396 2106
neg 3471
mul 2396 2977
mul 2177 3083
mul 2177 2106
mul 2177 2977
mul 2825 3083
mul 2825 2106
mul 2825 2977
mul 2673 3083
mul 2673 2106
mul 2673 2977
mul 2503 3083
add 3096 3483
mul 2503 2106
mul 2503 2977
mul 3134 3083
mul 3134 2106
mul 3134 2977
add 3133 3489
mul 2956 3083
add 3098 3491
mul 2956 2106
mul 2956 2977
add 2555 3494
neg 3491
neg 3493
mul 3145 3083
mul 3145 2106
mul 3145 2977
add 3144 3500
mul 2960 3083
add 3105 3502
mul 2960 2106
mul 2960 2977
add 2556 3505
neg 3502
neg 3504
neg 3450
neg 3451
sub 2484 3452
mul 2373 3083
neg 3512
mul 2373 2106
neg 3514
mul 2373 2977
mul 2388 3083
neg 3517
mul 2388 2106
neg 3519
mul 2388 2977
neg 3487
neg 3488
sub 3132 3489
neg 3498
neg 3499
sub 3143 3500
mul 2978 3146
mul 2978 3266
mul 2978 3203
mul 3449 3146
mul 3449 3266
mul 3449 3203
mul 3453 3146
add 3149 3534
mul 3453 3266
add 3271 3536
mul 3453 3203
add 3215 3538
mul 3458 3146
mul 3458 3266
add 3405 3541
mul 3458 3203
sub 3543 3410
mul 2981 3146
mul 2981 3266
mul 2981 3203
mul 3457 3146
neg 3548
mul 3457 3266
sub 3411 3550
mul 3457 3203
sub 3410 3552
mul 3463 3146
mul 3463 3266
add 3273 3555
mul 3463 3203
add 3218 3557
mul 3468 3146
neg 3559
mul 3468 3266
sub 3268 3561
mul 3468 3203
sub 3206 3563
mul 3473 3146
neg 3565
mul 3473 3266
sub 3413 3567
mul 3473 3203
sub 3416 3569
mul 3476 3146
mul 3476 3266
mul 3476 3203
mul 2982 3146
mul 2982 3266
add 3275 3575
mul 2982 3203
mul 3479 3146
add 3152 3578
mul 3479 3266
add 3418 3580
mul 3479 3203
add 3421 3582
mul 3482 3146
mul 3482 3266
add 3423 3585
mul 3482 3203
sub 3587 3416
mul 2983 3146
sub 3589 3155
mul 2983 3266
add 3286 3591
mul 2983 3203
add 3224 3593
mul 3486 3146
mul 3486 3266
mul 3486 3203
mul 2984 3146
add 2995 3598
mul 2984 3266
mul 2984 3203
mul 3490 3146
add 3159 3602
mul 3490 3266
add 3289 3604
mul 3490 3203
add 3233 3606
mul 3495 3146
add 2999 3608
mul 3495 3266
add 3429 3610
mul 3495 3203
sub 3612 3434
mul 2987 3146
add 3001 3614
mul 2987 3266
mul 2987 3203
mul 3494 3146
neg 3618
mul 3494 3266
sub 3435 3620
mul 3494 3203
sub 3434 3622
mul 2988 3146
add 3013 3624
mul 2988 3266
mul 2988 3203
mul 3501 3146
add 3163 3628
mul 3501 3266
add 3291 3630
mul 3501 3203
add 3236 3632
mul 3506 3146
add 3015 3634
mul 3506 3266
add 3439 3636
mul 3506 3203
sub 3638 3444
mul 2991 3146
add 3016 3640
mul 2991 3266
mul 2991 3203
mul 3505 3146
neg 3644
mul 3505 3266
sub 3445 3646
mul 3505 3203
sub 3444 3648
mul 106 3146
mul 106 3266
mul 106 3203
mul 3511 3146
mul 3511 3266
add 3294 3654
mul 3511 3203
add 3239 3656
mul 2992 3146
add 3166 3658
mul 2992 3266
sub 3660 3295
mul 2992 3203
mul 3516 3146
sub 3175 3663
mul 3516 3266
sub 3302 3665
mul 3516 3203
sub 3248 3667
mul 3521 3146
neg 3669
mul 3521 3266
sub 3305 3671
mul 3521 3203
neg 3673
mul 2555 3146
add 2999 3675
mul 2555 3266
mul 2555 3203
mul 3524 3146
add 3003 3679
mul 3524 3266
add 3317 3681
mul 3524 3203
add 3254 3683
mul 2993 3146
add 3178 3685
mul 2993 3266
sub 3687 3318
mul 2993 3203
mul 2556 3146
add 3015 3690
mul 2556 3266
mul 2556 3203
mul 3527 3146
add 3017 3694
mul 3527 3266
add 3325 3696
mul 3527 3203
add 3260 3698
mul 2994 3146
add 3191 3700
mul 2994 3266
sub 3702 3326
mul 2994 3203
rate solid_a 1307
rate solid_b 1309
rate solid_c 1311
rate residue 1322
rate stomach 1312
rate small_bowel 1315
rate colon 1321
rate TRPM6_gut 1066
rate plasma 1360
rate interstitium 1351
rate depot 1324
rate fast 1331
rate organs 1344
rate muscle 1340
rate deep 1341
rate red_cells 1346
rate surface 1349
rate crystal 1352
rate bone_calcium 1367
rate mineral 1370
rate bone_phosphate 1382
rate osteoblast 1091
rate TRPM6_kidney 1079
rate sodium 1398
rate aldosterone 1089
rate potassium_gut 1388
rate potassium 1395
rate cell_potassium 1391
rate calcium_gut 1363
rate calcium 1373
rate phosphate_gut 1376
rate phosphate 1385
rate cell_phosphate 1379
rate FGF23 1099
rate PTH 1116
rate gland 1118
rate calcitriol 1121
rate citrate 1401
rate L1:solid_a 1511
rate L1:solid_b 1512
rate L1:solid_c 1513
rate L1:residue 1514
rate L1:stomach 1510
rate L1:small_bowel 1414
rate L1:colon 1420
rate L1:plasma 1515
rate L1:interstitium 1449
rate L1:depot 1422
rate L1:fast 1429
rate L1:organs 1442
rate L1:muscle 1438
rate L1:deep 1439
rate L1:red_cells 1444
rate L1:surface 1447
rate L1:crystal 1450
rate L2:solid_a 1517
rate L2:solid_b 1518
rate L2:solid_c 1519
rate L2:residue 1520
rate L2:stomach 1516
rate L2:small_bowel 1468
rate L2:colon 1474
rate L2:plasma 1521
rate L2:interstitium 1503
rate L2:depot 1476
rate L2:fast 1483
rate L2:organs 1496
rate L2:muscle 1492
rate L2:deep 1493
rate L2:red_cells 1498
rate L2:surface 1501
rate L2:crystal 1504
flow diet stomach 327
flow swallowed stomach 328
flow swallowed solid_a 329
flow swallowed solid_b 330
flow swallowed solid_c 331
flow swallowed residue 332
flow injected depot 334
flow infused plasma 333
flow solid_a stomach 521
flow solid_b stomach 522
flow solid_c stomach 523
flow solid_a residue 524
flow solid_b residue 525
flow solid_c residue 526
flow stomach small_bowel 527
flow small_bowel plasma 528
flow small_bowel colon 529
flow colon plasma 520
flow plasma colon 532
flow organs colon 533
flow colon faeces 530
flow residue faeces 531
flow depot plasma 422
flow plasma interstitium 420
flow interstitium plasma 421
flow interstitium fast 488
flow fast interstitium 489
flow interstitium organs 491
flow organs interstitium 494
flow interstitium muscle 496
flow muscle interstitium 499
flow muscle deep 505
flow deep muscle 506
flow plasma red_cells 579
flow organs red_cells 584
flow red_cells plasma 1037
flow interstitium surface 839
flow surface interstitium 840
flow interstitium crystal 842
flow crystal interstitium 844
flow plasma urine 897
flow plasma sweat 1039
flow plasma faeces 1040
flow plasma blood 1041
flow plasma dialysate 989
flow dialysate plasma 991
flow diet calcium_gut 341
flow infused calcium 1042
flow calcium_gut calcium 707
flow calcium_gut faeces 767
flow calcium faeces 768
flow calcium bone_calcium 833
flow bone_calcium calcium 835
flow calcium mineral 829
flow mineral calcium 824
flow calcium urine 769
flow calcium dialysate 1009
flow dialysate calcium 1011
flow diet phosphate_gut 342
flow infused phosphate 346
flow phosphate_gut phosphate 786
flow phosphate_gut faeces 787
flow phosphate cell_phosphate 794
flow cell_phosphate phosphate 796
flow phosphate bone_phosphate 845
flow bone_phosphate phosphate 847
flow phosphate urine 810
flow phosphate dialysate 1032
flow dialysate phosphate 1034
flow diet potassium_gut 343
flow infused potassium 347
flow potassium_gut potassium 662
flow potassium_gut faeces 663
flow potassium cell_potassium 669
flow cell_potassium potassium 671
flow potassium faeces 673
flow potassium urine 659
flow potassium dialysate 1028
flow dialysate potassium 1030
flow diet sodium 344
flow sodium urine 629
flow sodium sweat 635
flow sodium dialysate 1035
flow infused citrate 348
flow citrate metabolised 384
flow citrate dialysate 945
flow dialysate citrate 1036
flow L1:solid_a L1:stomach 1127
flow L1:solid_b L1:stomach 1132
flow L1:solid_c L1:stomach 1137
flow L1:solid_a L1:residue 1138
flow L1:solid_b L1:residue 1139
flow L1:solid_c L1:residue 1140
flow L1:stomach L1:small_bowel 1145
flow L1:small_bowel L1:plasma 1150
flow L1:small_bowel L1:colon 1151
flow L1:colon L1:plasma 1156
flow L1:plasma L1:colon 1161
flow L1:organs L1:colon 1166
flow L1:colon L1:faeces 1167
flow L1:residue L1:faeces 1172
flow L1:depot L1:plasma 1177
flow L1:plasma L1:interstitium 1178
flow L1:interstitium L1:plasma 1183
flow L1:interstitium L1:fast 1184
flow L1:fast L1:interstitium 1189
flow L1:interstitium L1:organs 1190
flow L1:organs L1:interstitium 1191
flow L1:interstitium L1:muscle 1192
flow L1:muscle L1:interstitium 1197
flow L1:muscle L1:deep 1198
flow L1:deep L1:muscle 1203
flow L1:plasma L1:red_cells 1204
flow L1:organs L1:red_cells 1205
flow L1:red_cells L1:plasma 1210
flow L1:interstitium L1:surface 1211
flow L1:surface L1:interstitium 1216
flow L1:interstitium L1:crystal 1217
flow L1:crystal L1:interstitium 1222
flow L1:plasma L1:urine 1223
flow L1:plasma L1:sweat 1224
flow L1:plasma L1:faeces 1225
flow L1:plasma L1:blood 1226
flow L1:plasma L1:dialysate 1227
flow L2:solid_a L2:stomach 1230
flow L2:solid_b L2:stomach 1233
flow L2:solid_c L2:stomach 1236
flow L2:solid_a L2:residue 1237
flow L2:solid_b L2:residue 1238
flow L2:solid_c L2:residue 1239
flow L2:stomach L2:small_bowel 1242
flow L2:small_bowel L2:plasma 1245
flow L2:small_bowel L2:colon 1246
flow L2:colon L2:plasma 1249
flow L2:plasma L2:colon 1252
flow L2:organs L2:colon 1255
flow L2:colon L2:faeces 1256
flow L2:residue L2:faeces 1259
flow L2:depot L2:plasma 1262
flow L2:plasma L2:interstitium 1263
flow L2:interstitium L2:plasma 1266
flow L2:interstitium L2:fast 1267
flow L2:fast L2:interstitium 1270
flow L2:interstitium L2:organs 1271
flow L2:organs L2:interstitium 1272
flow L2:interstitium L2:muscle 1273
flow L2:muscle L2:interstitium 1276
flow L2:muscle L2:deep 1277
flow L2:deep L2:muscle 1280
flow L2:plasma L2:red_cells 1281
flow L2:organs L2:red_cells 1282
flow L2:red_cells L2:plasma 1285
flow L2:interstitium L2:surface 1286
flow L2:surface L2:interstitium 1289
flow L2:interstitium L2:crystal 1290
flow L2:crystal L2:interstitium 1293
flow L2:plasma L2:urine 1294
flow L2:plasma L2:sweat 1295
flow L2:plasma L2:faeces 1296
flow L2:plasma L2:blood 1297
flow L2:plasma L2:dialysate 1298
flow L1:swallowed L1:stomach 349
flow L1:swallowed L1:solid_a 350
flow L1:swallowed L1:solid_b 351
flow L1:swallowed L1:solid_c 352
flow L1:swallowed L1:residue 353
flow L1:infused L1:plasma 354
flow L2:swallowed L2:stomach 355
flow L2:swallowed L2:solid_a 356
flow L2:swallowed L2:solid_b 357
flow L2:swallowed L2:solid_c 358
flow L2:swallowed L2:residue 359
flow L2:infused L2:plasma 360
observable gut.dissolved_a 521
observable gut.dissolved_b 522
observable gut.dissolved_c 523
observable gut.passed_a 524
observable gut.passed_b 525
observable gut.passed_c 526
observable gut.emptied 527
observable gut.absorbed 528
observable gut.moved 529
observable gut.colonic 520
observable gut.voided 530
observable gut.rest_voided 531
observable gut.secreted 532
observable gut.shed 533
observable plasma.total 395
observable plasma.ionised 411
observable plasma.ultrafilterable 413
observable plasma.relative 414
observable plasma.active 418
observable plasma.bound 407
observable plasma.outside 419
observable plasma.filtered_out 420
observable plasma.back 421
observable plasma.released 422
observable plasma.sweat 423
observable plasma.against 424
observable cells.free 443
observable cells.free_concentration 486
observable cells.held 444
observable cells.fast_in 488
observable cells.fast_out 489
observable cells.organs_in 491
observable cells.organs_out 494
observable cells.muscle_in 496
observable cells.muscle_out 499
observable cells.deep_in 505
observable cells.deep_out 506
observable erythrocyte.free 562
observable erythrocyte.total_concentration 563
observable erythrocyte.free_concentration 564
observable erythrocyte.entered 579
observable erythrocyte.left 581
observable erythrocyte.born 584
observable erythrocyte.died 586
observable bone.bound 839
observable bone.freed 840
observable bone.laid 842
observable bone.resorbed 844
observable bone.bound_Ca 833
observable bone.freed_Ca 835
observable bone.laid_Ca 829
observable bone.resorbed_Ca 824
observable bone.laid_P 845
observable bone.resorbed_P 847
observable bone.asked 821
observable kidney.proximal 850
observable kidney.limb 868
observable kidney.distal 895
observable kidney.excreted 896
observable kidney.urine 897
observable sodium.volume 363
observable sodium.plasma 385
observable sodium.past_PT 603
observable sodium.past_TAL 608
observable sodium.past_DCT 622
observable sodium.past_CD 627
observable sodium.taken_PT 630
observable sodium.delivered 631
observable sodium.reabsorbed 633
observable sodium.skin 635
observable sodium.urine 629
observable potassium.total 660
observable potassium.relative 594
observable potassium.absorbed 662
observable potassium.voided 663
observable potassium.into_cells 669
observable potassium.out_of_cells 671
observable potassium.colonic 673
observable potassium.urine 659
observable calcium.total 765
observable calcium.ionised 720
observable calcium.relative 721
observable calcium.of_day 766
observable calcium.bound 714
observable calcium.absorbed 707
observable calcium.voided 767
observable calcium.secreted 768
observable calcium.excreted 764
observable calcium.urine 769
observable phosphate.total 774
observable phosphate.relative 775
observable phosphate.of_day 784
observable phosphate.absorbed 786
observable phosphate.voided 787
observable phosphate.into_cells 794
observable phosphate.out_of_cells 796
observable phosphate.urine 810
observable phosphate.propensity 816
observable parathyroid.concentration 915
observable parathyroid.drive 914
observable parathyroid.permitted 685
observable parathyroid.effective 693
observable calcitriol.concentration 937
observable calcitriol.made 936
observable calcitriol.broken 941
observable citrate.concentration 367
observable citrate.on_calcium 382
observable citrate.on_magnesium 383
observable citrate.metabolised 384
observable signal.bound_acids 365
observable dialyser.removed_Mg 989
observable dialyser.gained_Mg 991
observable dialyser.removed_Ca 1009
observable dialyser.gained_Ca 1011
observable dialyser.returned_Ca 1026
observable dialyser.removed_K 1028
observable dialyser.gained_K 1030
observable dialyser.removed_P 1032
observable dialyser.gained_P 1034
observable dialyser.removed_Na 1035
observable dialyser.removed_citrate 945
observable dialyser.gained_citrate 1036
observable dialyser.before 994
observable dialyser.after 1002
observable dialyser.before_Ca 1014
observable dialyser.after_Ca 1022
d_rate 0 0 2604
d_rate 1 1 2609
d_rate 2 2 2614
d_rate 3 0 1575
d_rate 3 1 1575
d_rate 3 2 1575
d_rate 3 3 2460
d_rate 4 0 335
d_rate 4 1 336
d_rate 4 2 337
d_rate 4 4 2619
d_rate 5 4 1576
d_rate 5 5 2922
d_rate 5 7 2923
d_rate 6 5 1575
d_rate 6 6 2910
d_rate 6 7 2911
d_rate 6 8 3528
d_rate 6 12 2332
d_rate 6 23 3529
d_rate 6 37 3530
d_rate 7 7 2651
d_rate 7 8 3531
d_rate 7 13 3447
d_rate 7 23 3532
d_rate 7 33 2652
d_rate 7 34 3448
d_rate 7 36 2653
d_rate 7 37 3533
d_rate 8 5 2061
d_rate 8 6 2062
d_rate 8 7 2924
d_rate 8 8 3535
d_rate 8 9 2451
d_rate 8 10 107
d_rate 8 13 3450
d_rate 8 15 2070
d_rate 8 22 2413
d_rate 8 23 3537
d_rate 8 29 3120
d_rate 8 34 3451
d_rate 8 37 3539
d_rate 9 8 3540
d_rate 9 9 3339
d_rate 9 11 1565
d_rate 9 12 2331
d_rate 9 13 3455
d_rate 9 16 1697
d_rate 9 17 2136
d_rate 9 21 3403
d_rate 9 23 3542
d_rate 9 29 3407
d_rate 9 31 3409
d_rate 9 34 3456
d_rate 9 37 3544
d_rate 10 10 2561
d_rate 11 9 3342
d_rate 11 11 2569
d_rate 11 23 3344
d_rate 12 9 3345
d_rate 12 12 2634
d_rate 12 13 3086
d_rate 12 23 3347
d_rate 13 9 3348
d_rate 13 13 3087
d_rate 13 14 1570
d_rate 13 23 3350
d_rate 14 13 3088
d_rate 14 14 2583
d_rate 15 8 3545
d_rate 15 12 2333
d_rate 15 15 2650
d_rate 15 23 3546
d_rate 15 37 3547
d_rate 16 9 3351
d_rate 16 16 2645
d_rate 16 21 2140
d_rate 16 23 3353
d_rate 17 8 3549
d_rate 17 9 3354
d_rate 17 13 3459
d_rate 17 17 2670
d_rate 17 21 3402
d_rate 17 23 3551
d_rate 17 29 3406
d_rate 17 31 3408
d_rate 17 34 3460
d_rate 17 37 3553
d_rate 18 8 3554
d_rate 18 13 3461
d_rate 18 18 2397
d_rate 18 23 3556
d_rate 18 29 3055
d_rate 18 34 3462
d_rate 18 37 3558
d_rate 19 8 3560
d_rate 19 13 3465
d_rate 19 19 2670
d_rate 19 21 2138
d_rate 19 23 3562
d_rate 19 29 3047
d_rate 19 31 2864
d_rate 19 34 3467
d_rate 19 37 3564
d_rate 20 8 3566
d_rate 20 13 3470
d_rate 20 20 2670
d_rate 20 21 3412
d_rate 20 23 3568
d_rate 20 29 3414
d_rate 20 31 3415
d_rate 20 34 3472
d_rate 20 37 3570
d_rate 21 8 3571
d_rate 21 13 3474
d_rate 21 21 2176
d_rate 21 23 3572
d_rate 21 34 3475
d_rate 21 37 3573
d_rate 22 13 3090
d_rate 22 22 2425
d_rate 22 24 2426
d_rate 23 13 3092
d_rate 23 23 3274
d_rate 23 24 2846
d_rate 23 26 2847
d_rate 24 8 3574
d_rate 24 23 3576
d_rate 24 24 2175
d_rate 24 26 2831
d_rate 24 37 3577
d_rate 25 25 2355
d_rate 26 13 3093
d_rate 26 23 3276
d_rate 26 24 2853
d_rate 26 25 1911
d_rate 26 26 2855
d_rate 26 27 1916
d_rate 27 13 3094
d_rate 27 23 3278
d_rate 27 26 2837
d_rate 27 27 2356
d_rate 28 28 2660
d_rate 28 36 2661
d_rate 29 8 3579
d_rate 29 13 3477
d_rate 29 18 1960
d_rate 29 19 2136
d_rate 29 21 3417
d_rate 29 23 3581
d_rate 29 28 2108
d_rate 29 29 3419
d_rate 29 31 3420
d_rate 29 34 3478
d_rate 29 36 2822
d_rate 29 37 3583
d_rate 30 30 2667
d_rate 30 36 2668
d_rate 31 8 3584
d_rate 31 13 3480
d_rate 31 20 2136
d_rate 31 21 3422
d_rate 31 23 3586
d_rate 31 29 3424
d_rate 31 30 2128
d_rate 31 31 3425
d_rate 31 32 1952
d_rate 31 33 2386
d_rate 31 34 3481
d_rate 31 36 2129
d_rate 31 37 3588
d_rate 32 23 3283
d_rate 32 31 2868
d_rate 32 32 2376
d_rate 33 23 3285
d_rate 33 31 2870
d_rate 33 33 2431
d_rate 33 36 2432
d_rate 34 8 3590
d_rate 34 13 3095
d_rate 34 23 3592
d_rate 34 29 3065
d_rate 34 34 2674
d_rate 34 35 2675
d_rate 34 37 3594
d_rate 35 23 3287
d_rate 35 29 3070
d_rate 35 31 2872
d_rate 35 35 2180
d_rate 35 36 2434
d_rate 35 37 3227
d_rate 36 8 3595
d_rate 36 13 3484
d_rate 36 23 3596
d_rate 36 33 2499
d_rate 36 34 3485
d_rate 36 36 2501
d_rate 36 37 3597
d_rate 37 23 3288
d_rate 37 37 3231
d_rate 38 0 2686
d_rate 38 38 2687
d_rate 39 1 2688
d_rate 39 39 2689
d_rate 40 2 2690
d_rate 40 40 2691
d_rate 41 0 2600
d_rate 41 1 2606
d_rate 41 2 2611
d_rate 41 3 2527
d_rate 41 38 2507
d_rate 41 39 2511
d_rate 41 40 2515
d_rate 41 41 2528
d_rate 42 0 2585
d_rate 42 1 2590
d_rate 42 2 2595
d_rate 42 4 2692
d_rate 42 38 2505
d_rate 42 39 2509
d_rate 42 40 2513
d_rate 42 42 2693
d_rate 43 4 2616
d_rate 43 5 2926
d_rate 43 7 2928
d_rate 43 42 2203
d_rate 43 43 2786
d_rate 44 5 2621
d_rate 44 6 2913
d_rate 44 7 2915
d_rate 44 8 3599
d_rate 44 12 2699
d_rate 44 23 3600
d_rate 44 37 3601
d_rate 44 43 2519
d_rate 44 44 2788
d_rate 44 45 2996
d_rate 44 49 2700
d_rate 45 5 2929
d_rate 45 6 2916
d_rate 45 7 2930
d_rate 45 8 3603
d_rate 45 9 3023
d_rate 45 10 2558
d_rate 45 13 3487
d_rate 45 15 2647
d_rate 45 22 3124
d_rate 45 23 3605
d_rate 45 29 3127
d_rate 45 34 3488
d_rate 45 37 3607
d_rate 45 43 2517
d_rate 45 44 2521
d_rate 45 45 2998
d_rate 45 46 3024
d_rate 45 47 2237
d_rate 45 52 2268
d_rate 46 8 3609
d_rate 46 9 3357
d_rate 46 11 2566
d_rate 46 12 2702
d_rate 46 13 3492
d_rate 46 16 2642
d_rate 46 17 2955
d_rate 46 21 3427
d_rate 46 23 3611
d_rate 46 29 3431
d_rate 46 31 3433
d_rate 46 34 3493
d_rate 46 37 3613
d_rate 46 45 3000
d_rate 46 46 3027
d_rate 46 48 2249
d_rate 46 49 2703
d_rate 46 50 2530
d_rate 46 53 2275
d_rate 46 54 2282
d_rate 47 10 2709
d_rate 47 47 2710
d_rate 48 9 3361
d_rate 48 11 2714
d_rate 48 23 3363
d_rate 48 46 3029
d_rate 48 48 2715
d_rate 49 9 3365
d_rate 49 12 2724
d_rate 49 13 3099
d_rate 49 23 3367
d_rate 49 46 3031
d_rate 49 49 2725
d_rate 50 9 3369
d_rate 50 13 3101
d_rate 50 14 2580
d_rate 50 23 3371
d_rate 50 46 3033
d_rate 50 50 2793
d_rate 50 51 2261
d_rate 51 13 3103
d_rate 51 14 2720
d_rate 51 50 2532
d_rate 51 51 2721
d_rate 52 8 3615
d_rate 52 12 2705
d_rate 52 15 2726
d_rate 52 23 3616
d_rate 52 37 3617
d_rate 52 45 3002
d_rate 52 49 2706
d_rate 52 52 2727
d_rate 53 9 3373
d_rate 53 16 2729
d_rate 53 21 2939
d_rate 53 23 3375
d_rate 53 46 3035
d_rate 53 53 2730
d_rate 54 8 3619
d_rate 54 9 3377
d_rate 54 13 3496
d_rate 54 17 2957
d_rate 54 21 3426
d_rate 54 23 3621
d_rate 54 29 3430
d_rate 54 31 3432
d_rate 54 34 3497
d_rate 54 37 3623
d_rate 54 46 3037
d_rate 54 54 2796
d_rate 55 0 2734
d_rate 55 55 2687
d_rate 56 1 2735
d_rate 56 56 2689
d_rate 57 2 2736
d_rate 57 57 2691
d_rate 58 0 2602
d_rate 58 1 2608
d_rate 58 2 2613
d_rate 58 3 2550
d_rate 58 55 2507
d_rate 58 56 2511
d_rate 58 57 2515
d_rate 58 58 2528
d_rate 59 0 2587
d_rate 59 1 2592
d_rate 59 2 2597
d_rate 59 4 2737
d_rate 59 55 2505
d_rate 59 56 2509
d_rate 59 57 2513
d_rate 59 59 2693
d_rate 60 4 2618
d_rate 60 5 2932
d_rate 60 7 2934
d_rate 60 59 2203
d_rate 60 60 2786
d_rate 61 5 2623
d_rate 61 6 2918
d_rate 61 7 2920
d_rate 61 8 3625
d_rate 61 12 2741
d_rate 61 23 3626
d_rate 61 37 3627
d_rate 61 60 2519
d_rate 61 61 2788
d_rate 61 62 2996
d_rate 61 66 2700
d_rate 62 5 2935
d_rate 62 6 2921
d_rate 62 7 2936
d_rate 62 8 3629
d_rate 62 9 3039
d_rate 62 10 2560
d_rate 62 13 3498
d_rate 62 15 2649
d_rate 62 22 3135
d_rate 62 23 3631
d_rate 62 29 3138
d_rate 62 34 3499
d_rate 62 37 3633
d_rate 62 60 2517
d_rate 62 61 2521
d_rate 62 62 2998
d_rate 62 63 3024
d_rate 62 64 2237
d_rate 62 69 2268
d_rate 63 8 3635
d_rate 63 9 3380
d_rate 63 11 2568
d_rate 63 12 2743
d_rate 63 13 3503
d_rate 63 16 2644
d_rate 63 17 2959
d_rate 63 21 3437
d_rate 63 23 3637
d_rate 63 29 3441
d_rate 63 31 3443
d_rate 63 34 3504
d_rate 63 37 3639
d_rate 63 62 3000
d_rate 63 63 3027
d_rate 63 65 2249
d_rate 63 66 2703
d_rate 63 67 2530
d_rate 63 70 2275
d_rate 63 71 2282
d_rate 64 10 2747
d_rate 64 64 2710
d_rate 65 9 3384
d_rate 65 11 2749
d_rate 65 23 3386
d_rate 65 63 3029
d_rate 65 65 2715
d_rate 66 9 3388
d_rate 66 12 2753
d_rate 66 13 3106
d_rate 66 23 3390
d_rate 66 63 3031
d_rate 66 66 2725
d_rate 67 9 3392
d_rate 67 13 3108
d_rate 67 14 2582
d_rate 67 23 3394
d_rate 67 63 3033
d_rate 67 67 2793
d_rate 67 68 2261
d_rate 68 13 3110
d_rate 68 14 2751
d_rate 68 67 2532
d_rate 68 68 2721
d_rate 69 8 3641
d_rate 69 12 2745
d_rate 69 15 2754
d_rate 69 23 3642
d_rate 69 37 3643
d_rate 69 62 3002
d_rate 69 66 2706
d_rate 69 69 2727
d_rate 70 9 3396
d_rate 70 16 2755
d_rate 70 21 2943
d_rate 70 23 3398
d_rate 70 63 3035
d_rate 70 70 2730
d_rate 71 8 3645
d_rate 71 9 3400
d_rate 71 13 3507
d_rate 71 17 2961
d_rate 71 21 3436
d_rate 71 23 3647
d_rate 71 29 3440
d_rate 71 31 3442
d_rate 71 34 3508
d_rate 71 37 3649
d_rate 71 63 3037
d_rate 71 71 2796
d_flow 8 0 335
d_flow 9 1 336
d_flow 10 2 337
d_flow 11 0 1575
d_flow 12 1 1575
d_flow 13 2 1575
d_flow 14 4 1576
d_flow 15 5 2061
d_flow 15 7 2059
d_flow 16 5 1575
d_flow 17 6 2062
d_flow 17 7 2060
d_flow 18 8 3528
d_flow 18 23 3529
d_flow 18 37 3530
d_flow 19 12 2332
d_flow 20 6 1577
d_flow 21 3 1577
d_flow 22 10 107
d_flow 23 8 3650
d_flow 23 23 3651
d_flow 23 37 3652
d_flow 24 9 2451
d_flow 24 23 3293
d_flow 25 9 3342
d_flow 25 23 3344
d_flow 26 11 1565
d_flow 27 9 3345
d_flow 27 13 3086
d_flow 27 23 3347
d_flow 28 12 2331
d_flow 29 9 3348
d_flow 29 13 3111
d_flow 29 23 3350
d_flow 30 13 3112
d_flow 31 13 3088
d_flow 32 14 1570
d_flow 33 8 3545
d_flow 33 23 3546
d_flow 33 37 3547
d_flow 34 12 2333
d_flow 35 15 2070
d_flow 36 9 3351
d_flow 36 21 2140
d_flow 36 23 3353
d_flow 37 16 1697
d_flow 38 9 3354
d_flow 38 21 3402
d_flow 38 23 3411
d_flow 38 29 3406
d_flow 38 31 3408
d_flow 38 37 3410
d_flow 39 8 3548
d_flow 39 13 3454
d_flow 39 17 2136
d_flow 39 23 3550
d_flow 39 34 3456
d_flow 39 37 3552
d_flow 40 8 3653
d_flow 40 13 3509
d_flow 40 22 2414
d_flow 40 23 3655
d_flow 40 29 3051
d_flow 40 34 3510
d_flow 40 37 3657
d_flow 41 8 3659
d_flow 41 23 3661
d_flow 41 37 3662
d_flow 42 8 3168
d_flow 42 23 3297
d_flow 43 8 3170
d_flow 43 23 3299
d_flow 44 8 3172
d_flow 44 23 3300
d_flow 44 37 3242
d_flow 47 23 3332
d_flow 47 29 3333
d_flow 47 37 3334
d_flow 48 28 2108
d_flow 48 36 2109
d_flow 49 28 1645
d_flow 50 23 3301
d_flow 50 29 3074
d_flow 50 37 3245
d_flow 51 8 3554
d_flow 51 13 3461
d_flow 51 23 3556
d_flow 51 29 3055
d_flow 51 34 3462
d_flow 51 37 3558
d_flow 52 18 1960
d_flow 53 21 2138
d_flow 53 23 3268
d_flow 53 29 3047
d_flow 53 31 2864
d_flow 53 37 3206
d_flow 54 8 3559
d_flow 54 13 3464
d_flow 54 19 2136
d_flow 54 23 3561
d_flow 54 34 3466
d_flow 54 37 3563
d_flow 55 8 3664
d_flow 55 13 3513
d_flow 55 23 3666
d_flow 55 29 3078
d_flow 55 34 3515
d_flow 55 36 2372
d_flow 55 37 3668
d_flow 56 23 3303
d_flow 56 29 2780
d_flow 56 37 3251
d_flow 60 30 2128
d_flow 60 36 2129
d_flow 61 30 1674
d_flow 62 23 3283
d_flow 62 31 2868
d_flow 63 32 1952
d_flow 64 21 3412
d_flow 64 23 3413
d_flow 64 29 3414
d_flow 64 31 3415
d_flow 64 37 3416
d_flow 65 8 3565
d_flow 65 13 3469
d_flow 65 20 2136
d_flow 65 23 3567
d_flow 65 34 3471
d_flow 65 37 3569
d_flow 66 8 3670
d_flow 66 13 3518
d_flow 66 23 3672
d_flow 66 31 2874
d_flow 66 33 2387
d_flow 66 34 3520
d_flow 66 37 3674
d_flow 67 23 3307
d_flow 67 31 2876
d_flow 71 25 1911
d_flow 72 25 1629
d_flow 73 13 3094
d_flow 73 23 3278
d_flow 73 26 2837
d_flow 74 27 1916
d_flow 75 23 3309
d_flow 75 26 2839
d_flow 76 13 3113
d_flow 76 23 3310
d_flow 76 24 2860
d_flow 76 26 2861
d_flow 77 23 3312
d_flow 77 26 2843
d_flow 80 13 3091
d_flow 80 23 3313
d_flow 80 24 2845
d_flow 80 26 2848
d_flow 81 23 3314
d_flow 84 37 303
d_flow 85 23 3315
d_flow 85 37 3230
d_flow 87 0 2585
d_flow 87 38 2505
d_flow 88 1 2590
d_flow 88 39 2509
d_flow 89 2 2595
d_flow 89 40 2513
d_flow 90 0 2600
d_flow 90 38 2507
d_flow 91 1 2606
d_flow 91 39 2511
d_flow 92 2 2611
d_flow 92 40 2515
d_flow 93 4 2616
d_flow 93 42 2203
d_flow 94 5 2929
d_flow 94 7 2927
d_flow 94 43 2517
d_flow 95 5 2621
d_flow 95 43 2519
d_flow 96 6 2916
d_flow 96 7 2914
d_flow 96 44 2521
d_flow 97 8 3599
d_flow 97 23 3600
d_flow 97 37 3601
d_flow 97 45 2996
d_flow 98 12 2699
d_flow 98 49 2700
d_flow 99 6 2523
d_flow 99 44 2524
d_flow 100 3 2462
d_flow 100 41 2230
d_flow 101 10 2558
d_flow 101 47 2237
d_flow 102 8 3676
d_flow 102 23 3677
d_flow 102 37 3678
d_flow 102 45 3000
d_flow 103 9 3023
d_flow 103 23 3316
d_flow 103 46 3024
d_flow 104 9 3361
d_flow 104 23 3363
d_flow 104 46 3029
d_flow 105 11 2566
d_flow 105 48 2249
d_flow 106 9 3365
d_flow 106 13 3099
d_flow 106 23 3367
d_flow 106 46 3031
d_flow 107 12 2702
d_flow 107 49 2703
d_flow 108 9 3369
d_flow 108 13 3114
d_flow 108 23 3371
d_flow 108 46 3033
d_flow 109 13 3116
d_flow 109 50 2530
d_flow 110 13 3103
d_flow 110 50 2532
d_flow 111 14 2580
d_flow 111 51 2261
d_flow 112 8 3615
d_flow 112 23 3616
d_flow 112 37 3617
d_flow 112 45 3002
d_flow 113 12 2705
d_flow 113 49 2706
d_flow 114 15 2647
d_flow 114 52 2268
d_flow 115 9 3373
d_flow 115 21 2939
d_flow 115 23 3375
d_flow 115 46 3035
d_flow 116 16 2642
d_flow 116 53 2275
d_flow 117 9 3377
d_flow 117 21 3426
d_flow 117 23 3435
d_flow 117 29 3430
d_flow 117 31 3432
d_flow 117 37 3434
d_flow 117 46 3037
d_flow 118 8 3618
d_flow 118 13 3491
d_flow 118 17 2955
d_flow 118 23 3620
d_flow 118 34 3493
d_flow 118 37 3622
d_flow 118 54 2282
d_flow 119 8 3680
d_flow 119 13 3522
d_flow 119 22 3125
d_flow 119 23 3682
d_flow 119 29 3126
d_flow 119 34 3523
d_flow 119 37 3684
d_flow 119 45 3004
d_flow 120 8 3686
d_flow 120 23 3688
d_flow 120 37 3689
d_flow 120 45 3006
d_flow 121 8 3181
d_flow 121 23 3320
d_flow 121 45 3008
d_flow 122 8 3184
d_flow 122 23 3322
d_flow 122 45 3010
d_flow 123 8 3187
d_flow 123 23 3323
d_flow 123 37 3257
d_flow 123 45 3012
d_flow 124 0 2587
d_flow 124 55 2505
d_flow 125 1 2592
d_flow 125 56 2509
d_flow 126 2 2597
d_flow 126 57 2513
d_flow 127 0 2602
d_flow 127 55 2507
d_flow 128 1 2608
d_flow 128 56 2511
d_flow 129 2 2613
d_flow 129 57 2515
d_flow 130 4 2618
d_flow 130 59 2203
d_flow 131 5 2935
d_flow 131 7 2933
d_flow 131 60 2517
d_flow 132 5 2623
d_flow 132 60 2519
d_flow 133 6 2921
d_flow 133 7 2919
d_flow 133 61 2521
d_flow 134 8 3625
d_flow 134 23 3626
d_flow 134 37 3627
d_flow 134 62 2996
d_flow 135 12 2741
d_flow 135 66 2700
d_flow 136 6 2548
d_flow 136 61 2524
d_flow 137 3 2464
d_flow 137 58 2230
d_flow 138 10 2560
d_flow 138 64 2237
d_flow 139 8 3691
d_flow 139 23 3692
d_flow 139 37 3693
d_flow 139 62 3000
d_flow 140 9 3039
d_flow 140 23 3324
d_flow 140 63 3024
d_flow 141 9 3384
d_flow 141 23 3386
d_flow 141 63 3029
d_flow 142 11 2568
d_flow 142 65 2249
d_flow 143 9 3388
d_flow 143 13 3106
d_flow 143 23 3390
d_flow 143 63 3031
d_flow 144 12 2743
d_flow 144 66 2703
d_flow 145 9 3392
d_flow 145 13 3117
d_flow 145 23 3394
d_flow 145 63 3033
d_flow 146 13 3119
d_flow 146 67 2530
d_flow 147 13 3110
d_flow 147 67 2532
d_flow 148 14 2582
d_flow 148 68 2261
d_flow 149 8 3641
d_flow 149 23 3642
d_flow 149 37 3643
d_flow 149 62 3002
d_flow 150 12 2745
d_flow 150 66 2706
d_flow 151 15 2649
d_flow 151 69 2268
d_flow 152 9 3396
d_flow 152 21 2943
d_flow 152 23 3398
d_flow 152 63 3035
d_flow 153 16 2644
d_flow 153 70 2275
d_flow 154 9 3400
d_flow 154 21 3436
d_flow 154 23 3445
d_flow 154 29 3440
d_flow 154 31 3442
d_flow 154 37 3444
d_flow 154 63 3037
d_flow 155 8 3644
d_flow 155 13 3502
d_flow 155 17 2959
d_flow 155 23 3646
d_flow 155 34 3504
d_flow 155 37 3648
d_flow 155 71 2282
d_flow 156 8 3695
d_flow 156 13 3525
d_flow 156 22 3136
d_flow 156 23 3697
d_flow 156 29 3137
d_flow 156 34 3526
d_flow 156 37 3699
d_flow 156 62 3004
d_flow 157 8 3701
d_flow 157 23 3703
d_flow 157 37 3704
d_flow 157 62 3006
d_flow 158 8 3194
d_flow 158 23 3328
d_flow 158 62 3008
d_flow 159 8 3197
d_flow 159 23 3330
d_flow 159 62 3010
d_flow 160 8 3200
d_flow 160 23 3331
d_flow 160 37 3263
d_flow 160 62 3012
