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
Parameter L1:infused 0.0
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
add 80 81
mul 164 333
div 23 334
power 306 308
mul 307 336
mul 335 333
div 37 338
sub 339 282
add 339 282
add 341 283
mul 339 282
const 2.0
mul 344 343
mul 340 340
add 342 341
mul 283 347
add 346 348
sqrt 349
add 342 350
div 345 351
sub 282 352
div 352 353
mul 284 354
mul 285 37
power 335 168
mul 80 357
mul 168 80
sub 333 359
sub 333 80
div 360 361
power 335 362
mul 81 363
mul 82 80
div 365 358
div 8 358
mul 83 84
add 368 355
mul 85 366
const 2.302585092994046
mul 371 86
const 7.4
sub 302 373
mul 372 374
exp 375
mul 370 376
power 337 87
mul 377 378
add 369 379
const 1.0
add 381 380
div 367 382
add 381 369
mul 383 384
div 385 88
div 9 364
add 381 83
mul 383 388
div 389 88
div 387 88
mul 89 385
mul 89 387
mul 90 10
mul 92 386
div 367 91
mul 108 107
add 381 109
mul 397 398
sub 381 107
div 13 97
sub 401 399
mul 400 109
sub 402 403
mul 404 404
const 4.0
mul 406 400
mul 407 109
mul 408 401
add 405 409
sqrt 410
mul 344 109
mul 412 401
sub 411 404
div 413 414
div 12 95
sub 416 399
sub 417 403
mul 418 418
mul 408 416
add 419 420
sqrt 421
mul 412 416
sub 422 418
div 423 424
sub 381 101
add 381 101
add 427 102
mul 344 101
mul 426 426
add 428 427
mul 102 431
add 430 432
sqrt 433
add 428 434
div 429 435
sub 381 103
mul 103 415
add 437 438
div 101 439
sub 391 440
add 391 440
add 442 102
mul 391 440
mul 344 444
mul 441 441
add 443 442
mul 102 447
add 446 448
sqrt 449
add 443 450
div 445 451
div 452 436
power 303 105
power 306 106
mul 454 455
mul 456 453
mul 110 415
mul 93 391
div 459 94
div 11 94
mul 95 457
div 462 96
mul 104 95
mul 464 425
div 465 96
mul 97 457
div 467 98
mul 104 97
mul 469 415
div 470 98
mul 99 108
add 109 415
div 415 473
mul 398 474
mul 472 475
div 476 100
div 14 100
mul 79 60
mul 479 5
mul 78 7
mul 481 58
add 59 5
div 5 483
mul 482 484
mul 481 61
add 62 6
div 6 487
mul 486 488
mul 79 63
mul 490 6
add 489 491
mul 317 0
mul 318 1
mul 319 2
div 0 56
div 1 56
div 2 56
div 4 55
add 480 485
div 5 56
div 6 57
div 3 57
mul 64 386
mul 65 416
mul 111 112
sub 381 114
add 381 114
add 508 115
mul 344 114
mul 507 507
add 509 508
mul 115 512
add 511 513
sqrt 514
add 509 515
div 510 516
div 15 506
add 381 120
mul 119 519
sub 381 119
sub 518 520
mul 521 120
sub 522 523
mul 524 524
mul 406 521
mul 526 120
mul 527 518
add 525 528
sqrt 529
mul 344 120
mul 531 518
sub 530 524
div 532 533
div 15 111
mul 118 534
sub 386 114
add 386 114
add 538 115
mul 386 114
mul 344 540
mul 537 537
add 539 538
mul 115 543
add 542 544
sqrt 545
add 539 546
div 541 547
mul 506 548
div 549 517
div 550 113
mul 506 534
div 552 113
mul 506 117
mul 554 416
div 555 116
mul 117 15
div 557 116
mul 145 146
mul 559 147
sub 381 144
mul 144 142
add 561 562
mul 560 563
div 26 338
div 565 190
neg 165
power 335 567
div 137 166
power 569 167
mul 568 570
mul 169 170
mul 572 571
add 381 573
div 381 574
mul 171 564
power 571 172
mul 576 577
add 381 578
div 575 579
add 381 180
mul 179 581
mul 180 415
add 381 583
div 582 584
power 24 175
mul 174 586
neg 176
power 566 588
mul 587 589
div 590 585
mul 173 591
add 381 592
div 580 593
mul 177 178
mul 595 24
div 596 585
add 381 597
div 594 598
mul 137 164
mul 600 599
sub 381 575
mul 598 601
sub 598 381
mul 604 601
power 335 182
mul 181 606
sub 381 194
mul 194 415
add 608 609
power 303 195
mul 610 611
power 306 196
mul 612 613
add 381 203
mul 203 415
mul 616 415
add 381 617
div 615 618
mul 603 177
add 381 177
mul 204 621
div 620 622
power 623 201
mul 199 200
div 605 204
mul 625 626
mul 627 624
mul 628 619
power 566 202
mul 629 630
mul 190 566
mul 188 25
div 633 189
div 25 189
mul 192 614
add 381 193
add 193 566
div 566 638
mul 637 639
mul 636 640
mul 192 27
div 642 191
power 566 198
mul 197 644
mul 386 415
const 0.5
mul 647 257
power 646 648
power 258 257
sub 381 259
mul 651 649
add 381 650
mul 652 653
add 649 650
div 654 655
add 259 656
mul 34 267
sub 381 269
mul 659 657
add 269 660
mul 658 661
sub 381 268
mul 663 662
add 268 664
div 82 357
sub 381 142
mul 143 667
add 381 668
mul 141 669
mul 670 564
add 381 208
add 208 36
div 36 673
mul 672 674
mul 207 675
add 206 676
mul 677 28
div 678 205
mul 212 84
add 680 354
mul 213 666
mul 371 214
mul 683 374
exp 684
mul 682 685
add 381 681
add 687 686
mul 358 688
mul 364 687
add 689 690
div 29 691
div 692 210
sub 390 381
mul 219 694
add 693 695
mul 151 696
add 381 218
power 697 220
mul 218 699
add 381 700
div 698 701
neg 216
mul 703 217
mul 704 671
mul 705 702
exp 706
mul 692 687
mul 215 602
sub 381 709
mul 708 710
mul 711 707
sub 381 222
add 381 223
add 223 665
div 665 715
mul 714 716
mul 713 717
add 222 718
mul 221 225
mul 720 719
power 36 224
mul 721 722
sub 712 723
add 712 723
add 725 226
mul 712 723
mul 344 727
mul 724 724
add 726 725
mul 226 730
add 729 731
sqrt 732
add 726 733
div 728 734
sub 712 735
mul 692 688
div 693 211
div 28 205
mul 209 693
mul 137 736
sub 381 229
mul 229 36
add 742 743
mul 228 744
div 31 338
div 746 230
mul 236 237
neg 239
power 665 749
mul 748 750
neg 240
power 33 752
mul 751 753
mul 235 746
div 747 242
mul 745 30
div 757 227
div 30 227
power 303 234
mul 232 760
add 381 233
add 233 747
div 747 763
mul 762 764
mul 761 765
mul 232 32
div 767 231
sub 755 754
add 755 754
add 770 238
mul 755 754
mul 344 772
mul 769 769
add 771 770
mul 238 775
add 774 776
sqrt 777
add 771 778
div 773 779
sub 755 780
mul 137 781
power 747 246
power 693 247
mul 783 784
neg 248
power 390 786
mul 785 787
sub 381 130
power 665 131
mul 789 790
add 130 791
mul 132 792
mul 125 793
mul 794 19
div 795 126
mul 125 133
mul 797 21
mul 798 738
power 756 134
mul 799 800
mul 128 738
neg 129
power 665 803
mul 802 804
mul 128 18
div 806 127
mul 121 391
power 21 124
mul 808 809
div 810 122
div 16 122
mul 123 801
mul 813 391
mul 794 17
div 815 126
mul 136 801
mul 794 20
div 818 126
mul 138 139
mul 820 602
mul 821 385
mul 151 385
div 823 148
power 824 149
mul 151 693
power 826 150
mul 825 827
add 381 828
div 381 829
mul 140 670
mul 831 564
mul 832 830
power 665 152
mul 833 834
sub 385 822
neg 835
exp 837
sub 381 838
mul 836 839
sub 836 840
sub 381 156
mul 156 305
add 842 843
sub 381 157
mul 157 174
add 845 846
mul 844 847
mul 153 155
mul 849 22
mul 850 848
mul 371 158
mul 852 374
exp 853
mul 851 854
sub 841 855
add 841 855
add 857 154
mul 841 855
mul 344 859
mul 856 856
add 858 857
mul 154 862
add 861 863
sqrt 864
add 858 865
div 860 866
sub 841 867
mul 137 868
mul 255 694
add 381 256
mul 870 871
add 256 390
div 872 873
add 693 874
mul 151 875
div 876 253
sub 250 381
sub 381 251
div 878 879
sub 250 251
power 877 252
mul 880 882
add 381 883
div 881 884
add 251 885
mul 249 34
sub 381 273
add 381 274
add 274 665
div 665 890
mul 889 891
mul 888 892
add 273 893
sub 381 275
mul 275 415
add 895 896
mul 271 897
neg 277
power 33 899
mul 898 900
div 137 280
power 902 278
mul 901 903
sub 381 279
mul 905 894
mul 906 904
add 907 279
mul 270 36
sub 381 276
mul 276 415
add 910 911
mul 912 36
mul 300 294
add 339 914
add 290 291
mul 916 915
add 290 292
mul 918 299
sub 917 919
mul 920 294
sub 915 921
mul 293 294
sub 381 923
sub 915 282
add 915 282
add 926 283
mul 915 282
mul 344 928
mul 925 925
add 927 926
mul 283 931
add 930 932
sqrt 933
add 927 934
div 929 935
sub 282 936
div 936 937
mul 284 938
sub 922 282
add 922 282
add 941 283
mul 922 282
mul 344 943
mul 940 940
add 942 941
mul 283 946
add 945 947
sqrt 948
add 942 949
div 944 950
sub 282 951
div 951 952
mul 284 953
add 381 368
add 955 939
add 956 379
div 367 957
add 286 291
mul 959 958
mul 960 956
add 286 292
mul 962 295
add 955 355
add 964 379
div 367 965
sub 961 963
mul 967 294
sub 367 968
div 969 924
add 955 954
div 379 924
add 971 972
div 970 973
add 381 680
add 975 938
add 976 686
div 737 977
add 287 291
mul 979 978
mul 980 976
add 287 292
mul 982 296
add 975 354
add 984 686
div 737 985
sub 981 983
mul 987 294
sub 737 988
div 989 924
add 975 953
div 686 924
add 991 992
div 990 993
mul 301 987
const 0.0
mul 996 981
where 987 995 997
add 288 291
mul 999 632
add 288 292
mul 1001 297
add 289 291
mul 1003 755
add 289 292
mul 1005 298
mul 293 164
add 919 300
add 553 558
mul 321 396
add 395 1010
mul 320 396
mul 322 396
add 327 998
power 36 67
power 304 68
mul 1015 1016
power 303 69
mul 1017 1018
power 665 71
mul 1019 1020
neg 72
power 33 1022
mul 1021 1023
sub 381 70
mul 70 305
add 1025 1026
mul 1024 1027
power 73 74
mul 1028 1029
power 75 76
mul 1030 1031
sub 381 66
mul 66 415
add 1033 1034
div 1032 1035
sub 1036 7
div 1037 77
power 303 160
neg 161
power 24 1040
mul 1039 1041
power 304 162
mul 1042 1043
sub 381 159
mul 159 415
add 1045 1046
div 1044 1047
sub 1048 22
div 1049 163
neg 184
power 335 1051
mul 183 1052
power 566 185
mul 1053 1054
neg 186
power 386 1056
mul 1055 1057
sub 1058 24
div 1059 187
sub 793 21
div 1061 135
power 756 241
mul 244 1063
sub 381 243
mul 243 36
add 1065 1066
mul 1064 1067
sub 1068 33
div 1069 245
neg 262
power 36 1071
power 747 263
mul 1072 1073
neg 264
power 693 1075
mul 1074 1076
mul 265 1077
sub 265 381
add 1079 1077
div 1078 1080
mul 254 35
mul 1082 886
mul 1083 657
add 1084 261
sub 1085 34
div 1086 260
sub 1081 35
div 1088 266
add 908 272
sub 1090 913
div 1091 281
mul 38 0
mul 0 0
const 1e-200
add 1094 1095
div 1093 1096
mul 493 1097
mul 39 1
mul 1 1
add 1100 1095
div 1099 1101
mul 494 1102
mul 40 2
mul 2 2
add 1105 1095
div 1104 1106
mul 495 1107
mul 496 1097
mul 497 1102
mul 498 1107
mul 42 4
mul 4 4
add 1113 1095
div 1112 1114
mul 499 1115
mul 43 5
mul 5 5
add 1118 1095
div 1117 1119
mul 500 1120
mul 501 1120
mul 44 6
mul 6 6
add 1124 1095
div 1123 1125
mul 492 1126
mul 45 8
mul 8 8
add 1129 1095
div 1128 1130
mul 504 1131
mul 49 12
mul 12 12
add 1134 1095
div 1133 1135
mul 505 1136
mul 502 1126
mul 41 3
mul 3 3
add 1140 1095
div 1139 1141
mul 503 1142
mul 47 10
mul 10 10
add 1145 1095
div 1144 1146
mul 394 1147
mul 392 1131
mul 46 9
mul 9 9
add 1151 1095
div 1150 1152
mul 393 1153
mul 460 1153
mul 48 11
mul 11 11
add 1157 1095
div 1156 1158
mul 461 1159
mul 463 1153
mul 466 1136
mul 468 1153
mul 50 13
mul 13 13
add 1165 1095
div 1164 1166
mul 471 1167
mul 477 1167
mul 51 14
mul 14 14
add 1171 1095
div 1170 1172
mul 478 1173
mul 551 1131
mul 556 1136
mul 52 15
mul 15 15
add 1178 1095
div 1177 1179
mul 1009 1180
mul 811 1153
mul 53 16
mul 16 16
add 1184 1095
div 1183 1185
mul 812 1186
mul 814 1153
mul 54 17
mul 17 17
add 1190 1095
div 1189 1191
mul 816 1192
mul 869 1131
mul 1011 1131
mul 1012 1131
mul 1013 1131
mul 961 1131
add 309 310
add 1199 493
sub 311 493
add 1200 494
sub 312 494
add 1202 495
sub 313 495
add 314 496
sub 1201 496
add 1206 497
sub 1203 497
add 1208 498
sub 1205 498
sub 1204 499
add 315 500
sub 499 500
sub 1214 501
add 1213 492
sub 501 492
add 1217 504
sub 1216 504
add 1218 505
sub 1220 502
sub 1210 503
add 1219 394
sub 316 394
sub 1223 392
neg 393
add 1225 393
sub 392 393
sub 1228 460
add 1229 461
sub 460 461
sub 463 505
sub 1230 463
add 1233 466
sub 1232 466
sub 1234 468
add 1236 471
sub 468 471
sub 1238 477
add 1239 478
sub 477 478
sub 1227 551
add 551 556
sub 1235 556
add 1242 1009
sub 1243 1009
sub 1237 811
add 1247 812
sub 811 812
sub 1248 814
add 1250 816
sub 814 816
neg 869
sub 1245 869
neg 1011
sub 1254 1011
sub 1256 1012
sub 1257 1013
sub 1258 961
add 1259 963
add 1014 679
sub 323 679
sub 1262 739
sub 1261 740
sub 1264 805
add 1265 807
sub 805 807
sub 1266 801
add 1268 796
sub 801 796
sub 1269 741
sub 1271 981
add 1272 983
add 328 758
sub 324 758
sub 1275 759
sub 1274 766
add 1277 768
sub 766 768
sub 1278 817
add 1280 819
sub 817 819
sub 1281 782
sub 1283 1004
add 1284 1006
add 329 634
sub 325 634
sub 1287 635
sub 1286 641
add 1289 643
sub 641 643
sub 1290 645
sub 1292 631
sub 1293 1000
add 1294 1002
sub 326 601
sub 1296 607
sub 1297 1007
sub 330 356
sub 1299 917
add 1300 1008
neg 1098
neg 1103
add 1098 1103
neg 1108
add 1304 1108
sub 1302 1109
add 1109 1110
sub 1303 1110
add 1308 1111
sub 1305 1111
sub 1306 1116
sub 1116 1121
sub 1313 1122
add 1121 1127
sub 1122 1127
add 1316 1132
sub 1315 1132
add 1317 1137
sub 1319 1138
sub 1310 1143
neg 1148
add 1318 1148
sub 1323 1149
add 1324 1154
sub 1149 1154
sub 1326 1155
add 1327 1160
sub 1155 1160
sub 1161 1137
sub 1328 1161
add 1331 1162
sub 1330 1162
sub 1332 1163
add 1334 1168
sub 1163 1168
sub 1336 1169
add 1337 1174
sub 1169 1174
sub 1325 1175
add 1175 1176
sub 1333 1176
add 1340 1181
sub 1341 1181
sub 1335 1182
add 1345 1187
sub 1182 1187
sub 1346 1188
add 1348 1193
sub 1188 1193
sub 1343 1194
sub 1351 1195
sub 1352 1196
sub 1353 1197
sub 1354 1198
add 1312 331
add 1355 332
div 381 334
div 381 338
mul 339 1359
add 340 340
div 647 350
div 381 351
mul 352 1363
const -1.0
div 381 353
mul 354 1366
mul 168 357
div 1368 335
where 335 1369 996
mul 362 363
div 1371 335
where 335 1372 996
div 381 358
mul 366 1374
mul 367 1374
div 381 382
mul 383 1377
div 381 88
div 381 364
mul 387 1380
div 381 91
div 381 97
add 404 404
div 647 411
div 381 414
mul 415 1386
div 381 95
add 418 418
div 647 422
div 381 424
mul 425 1391
div 381 439
mul 440 1393
add 441 441
div 647 450
div 381 451
mul 452 1397
neg 1398
div 381 436
div 381 94
div 381 96
div 381 98
div 381 473
mul 474 1404
div 381 100
div 381 483
mul 484 1407
div 381 487
mul 488 1409
div 381 56
div 381 55
div 381 57
div 381 506
add 524 524
div 647 530
div 381 533
mul 534 1417
add 537 537
div 647 546
div 381 547
mul 548 1421
div 381 517
div 381 113
div 381 116
mul 565 1359
div 381 190
mul 567 568
div 1428 335
where 335 1429 996
mul 575 575
mul 172 577
div 1432 571
where 571 1433 996
div 381 579
mul 580 1435
div 381 584
mul 585 1437
mul 175 586
div 1439 24
where 24 1440 996
mul 588 589
div 1442 566
where 566 1443 996
div 381 585
mul 591 1445
div 381 593
mul 594 1447
mul 597 1445
div 381 598
mul 599 1450
mul 182 606
div 1452 335
where 335 1453 996
div 381 618
mul 619 1455
div 381 622
mul 201 624
div 1458 623
where 623 1459 996
div 381 204
mul 202 630
div 1462 566
where 566 1463 996
div 381 189
div 381 638
mul 639 1466
div 381 191
mul 198 644
div 1469 566
where 566 1470 996
mul 648 649
div 1472 646
where 646 1473 996
div 381 655
mul 656 1475
div 381 357
mul 666 1477
div 381 673
mul 674 1479
div 381 205
div 381 691
mul 692 1482
div 381 210
mul 220 699
div 1485 697
where 697 1486 996
div 381 701
mul 702 1488
div 381 715
mul 716 1490
mul 224 722
div 1492 36
where 36 1493 996
add 724 724
div 647 733
div 381 734
mul 735 1497
neg 1498
div 381 211
mul 746 1359
div 381 230
mul 749 750
div 1503 665
where 665 1504 996
mul 752 753
div 1506 33
where 33 1507 996
div 381 242
div 381 227
div 381 763
mul 764 1511
div 381 231
add 769 769
div 647 778
div 381 779
mul 780 1516
neg 1517
mul 131 790
div 1519 665
where 665 1520 996
div 381 126
mul 134 800
div 1523 756
where 756 1524 996
mul 803 804
div 1526 665
where 665 1527 996
div 381 127
mul 124 809
div 1530 21
where 21 1531 996
div 381 122
div 381 148
mul 149 825
div 1535 824
where 824 1536 996
mul 150 827
div 1538 826
where 826 1539 996
mul 830 830
mul 152 834
div 1542 665
where 665 1543 996
add 856 856
div 647 865
div 381 866
mul 867 1547
neg 1548
div 381 873
mul 874 1550
div 381 253
mul 252 882
div 1553 877
where 877 1554 996
div 381 884
mul 885 1556
div 381 890
mul 891 1558
mul 899 900
div 1560 33
where 33 1561 996
add 925 925
div 647 934
div 381 935
mul 936 1565
div 381 937
mul 938 1567
div 381 957
mul 958 1569
div 381 977
mul 978 1571
mul 67 1015
div 1573 36
where 36 1574 996
mul 71 1020
div 1576 665
where 665 1577 996
mul 1022 1023
div 1579 33
where 33 1580 996
div 381 1035
mul 1036 1582
div 381 77
mul 1040 1041
div 1585 24
where 24 1586 996
div 381 1047
mul 1048 1588
div 381 163
mul 1051 1052
div 1591 335
where 335 1592 996
mul 185 1054
div 1594 566
where 566 1595 996
mul 1056 1057
div 1597 386
where 386 1598 996
div 381 187
div 381 135
mul 241 1063
div 1602 756
where 756 1603 996
div 381 245
mul 1071 1072
div 1606 36
where 36 1607 996
mul 263 1073
div 1609 747
where 747 1610 996
mul 1075 1076
div 1612 693
where 693 1613 996
div 381 1080
mul 1081 1615
div 381 260
div 381 266
div 381 281
add 0 0
div 381 1096
mul 1097 1621
add 1 1
div 381 1101
mul 1102 1624
add 2 2
div 381 1106
mul 1107 1627
add 4 4
div 381 1114
mul 1115 1630
add 5 5
div 381 1119
mul 1120 1633
add 6 6
div 381 1125
mul 1126 1636
add 8 8
div 381 1130
mul 1131 1639
add 12 12
div 381 1135
mul 1136 1642
add 3 3
div 381 1141
mul 1142 1645
add 10 10
div 381 1146
mul 1147 1648
add 9 9
div 381 1152
mul 1153 1651
add 11 11
div 381 1158
mul 1159 1654
add 13 13
div 381 1166
mul 1167 1657
add 14 14
div 381 1172
mul 1173 1660
add 15 15
div 381 1179
mul 1180 1663
add 16 16
div 381 1185
mul 1186 1666
add 17 17
div 381 1191
mul 1192 1669
mul 344 282
mul 1363 1671
add 1366 1367
mul 81 1373
mul 1375 85
mul 1675 376
mul 1676 378
mul 1379 388
mul 1386 412
mul 1391 412
mul 1394 103
mul 1397 344
mul 456 1400
mul 1401 93
mul 1402 95
mul 1402 464
mul 1403 97
mul 1403 469
sub 1404 1405
mul 398 1689
mul 472 1690
mul 1406 1691
mul 484 58
sub 1407 1408
mul 482 1694
mul 488 61
sub 1409 1410
mul 486 1697
mul 1417 531
mul 1421 510
mul 1423 506
mul 1424 1701
mul 1424 506
mul 1425 554
mul 1425 117
mul 570 1430
mul 1431 572
mul 576 1434
mul 1436 1708
mul 1438 180
mul 174 1441
mul 589 1711
mul 587 1444
mul 1448 173
mul 1445 595
mul 181 1454
mul 611 194
mul 613 1717
mul 192 1718
add 616 616
mul 1456 1720
mul 1721 628
mul 1457 177
mul 1460 1723
mul 627 1724
mul 625 1461
mul 624 1726
mul 629 1464
mul 999 190
mul 1465 188
mul 640 1719
sub 1466 1467
mul 637 1732
mul 636 1733
mul 1468 192
mul 197 1471
mul 653 651
mul 1475 1737
sub 1738 1476
mul 1739 1474
mul 661 267
mul 658 659
mul 1478 213
sub 1479 1480
mul 672 1744
mul 207 1745
mul 28 1746
mul 1743 685
mul 1487 151
mul 218 1749
mul 1489 1750
mul 1751 705
mul 1752 707
mul 1753 711
mul 215 708
sub 1490 1491
mul 714 1756
mul 713 1757
mul 720 1758
mul 722 1759
mul 721 1494
mul 1497 344
mul 228 229
mul 30 1763
mul 748 1505
mul 753 1765
mul 751 1508
sub 1511 1512
mul 762 1768
mul 761 1769
mul 1513 232
mul 1516 344
mul 789 1521
mul 132 1773
mul 738 797
mul 799 1525
mul 804 128
mul 802 1528
mul 1529 128
mul 809 121
mul 808 1532
mul 391 123
mul 385 820
mul 1534 151
mul 1537 1784
mul 827 1785
mul 1540 151
mul 825 1787
mul 1541 832
mul 1789 834
mul 833 1544
mul 836 838
mul 848 849
mul 854 1793
mul 1547 344
mul 871 255
mul 1550 1796
mul 1552 151
mul 1555 1798
mul 880 1799
mul 1557 1800
mul 1801 1082
sub 1558 1559
mul 889 1803
mul 888 1804
mul 905 1805
mul 271 275
mul 900 1807
mul 898 1562
mul 906 903
mul 904 1806
mul 36 276
mul 1565 1671
add 1567 1568
mul 956 959
mul 976 979
mul 1016 1575
mul 1018 1817
mul 1020 1818
mul 1019 1578
mul 1021 1581
mul 1029 1027
mul 1031 1822
mul 1582 1823
mul 1583 66
mul 1039 1587
mul 1043 1826
mul 1588 1827
mul 1589 159
mul 183 1593
mul 1054 1830
mul 1053 1596
mul 1055 1599
mul 244 1604
mul 1067 1834
mul 1064 243
mul 1073 1608
mul 1072 1611
mul 1074 1614
mul 1615 265
sub 1840 1616
mul 886 254
mul 1622 1620
mul 1625 1623
mul 1628 1626
mul 1631 1629
mul 1634 1632
mul 1637 1635
mul 1640 1638
mul 1643 1641
mul 1646 1644
mul 1649 1647
mul 1652 1650
mul 1655 1653
mul 1658 1656
mul 1661 1659
mul 1664 1662
mul 1667 1665
mul 1670 1668
mul 283 344
add 1361 1860
mul 1362 1861
add 381 1862
mul 1364 1863
sub 1672 1864
mul 1673 1865
mul 284 1866
neg 285
mul 80 1370
mul 1748 1370
mul 1381 1674
mul 687 1674
mul 383 1867
mul 1378 1867
mul 1677 1378
mul 1551 1678
add 408 1384
mul 1385 1877
add 1365 1878
mul 1387 1879
sub 1679 1880
mul 1881 1383
add 408 1389
mul 1390 1883
add 1365 1884
mul 1392 1885
sub 1680 1886
mul 1686 1887
mul 102 344
mul 1682 440
mul 1682 391
mul 1398 1396
mul 1685 1683
mul 1687 1683
mul 1693 78
mul 1696 78
add 479 1695
add 490 1698
add 527 1415
mul 1416 1899
add 1365 1900
mul 1418 1901
sub 1699 1902
mul 1903 1414
mul 1703 1904
add 1705 1905
mul 115 344
add 1419 1907
mul 1420 1908
add 381 1909
mul 1422 1910
sub 1700 1911
mul 1702 1912
mul 1427 1359
mul 1426 1427
mul 1707 1706
mul 1709 1706
neg 1917
mul 1916 1435
sub 1918 1919
mul 1447 1920
mul 1710 1446
mul 1710 1449
mul 1445 1712
mul 1445 1713
mul 1450 1921
mul 1714 1450
mul 1755 1916
mul 1783 1916
mul 1725 601
mul 1725 598
mul 1727 601
add 1930 1932
mul 1727 604
add 1931 1934
neg 1716
mul 619 1933
mul 619 1935
neg 1465
mul 1740 415
mul 1740 386
mul 663 1741
mul 663 1742
mul 1481 677
mul 1481 1747
mul 219 1678
mul 1797 1678
sub 1947 1876
mul 1754 1946
mul 710 692
mul 710 687
mul 226 344
mul 1762 723
mul 1762 712
mul 1498 1496
mul 1571 692
mul 1571 688
mul 798 1500
mul 1777 1500
neg 1481
neg 209
mul 1776 1509
mul 1835 1509
mul 1510 745
mul 1510 1764
neg 1510
mul 238 344
mul 1772 755
mul 1772 754
mul 1517 1515
mul 125 1774
mul 1522 794
mul 1522 19
mul 800 1775
mul 800 1958
mul 1533 1781
mul 1533 1780
mul 1522 17
mul 1522 20
sub 381 821
mul 1790 1786
mul 1790 1788
sub 381 839
mul 1929 1983
mul 1983 1980
mul 154 344
mul 1795 855
mul 1795 841
mul 1548 1546
mul 1802 1948
mul 1810 1809
mul 1810 1808
add 1563 1860
mul 1564 1993
add 381 1994
mul 1566 1995
sub 1813 1996
mul 1814 1997
mul 284 1998
mul 960 1999
mul 1677 1570
mul 1570 1999
mul 980 1998
mul 1870 1572
mul 1572 1998
neg 1729
mul 1023 1819
mul 1023 1820
mul 1057 1831
mul 1057 1832
neg 1600
neg 1601
mul 1601 1774
mul 1076 1837
mul 1076 1838
neg 1618
mul 1618 1841
mul 1621 38
sub 2018 1843
mul 1621 0
mul 1624 39
sub 2021 1844
mul 1624 1
mul 1627 40
sub 2024 1845
mul 1627 2
mul 1630 42
sub 2027 1846
mul 1630 4
mul 499 2028
mul 499 2029
mul 1633 43
sub 2032 1847
mul 1633 5
mul 1636 44
sub 2035 1848
mul 1636 6
mul 1639 45
sub 2038 1849
mul 1639 8
mul 1642 49
sub 2041 1850
mul 1642 12
mul 1645 41
sub 2044 1851
mul 1645 3
mul 503 2045
mul 503 2046
mul 1648 47
sub 2049 1852
mul 1648 10
mul 394 2050
mul 394 2051
mul 1651 46
sub 2054 1853
mul 1651 9
mul 1654 48
sub 2057 1854
mul 1654 11
mul 461 2058
mul 461 2059
mul 1657 50
sub 2062 1855
mul 1657 13
mul 1660 51
sub 2065 1856
mul 1660 14
mul 478 2066
mul 478 2067
mul 1663 52
sub 2070 1857
mul 1663 15
mul 1009 2071
mul 1009 2072
mul 1666 53
sub 2075 1858
mul 1666 16
mul 812 2076
mul 812 2077
mul 1669 54
sub 2080 1859
mul 1669 17
mul 816 2081
mul 816 2082
mul 1360 333
mul 1915 333
mul 1501 333
mul 321 1382
mul 320 1382
mul 322 1382
mul 1888 1388
mul 65 1388
mul 1704 1388
mul 1681 1395
mul 1681 1891
neg 2095
mul 1892 1395
sub 1890 2097
mul 1892 2094
sub 2096 2099
mul 1892 1889
sub 1399 2101
add 2098 2102
mul 1681 2102
sub 2100 2104
mul 1126 1413
neg 1413
mul 1142 1413
add 2047 2108
mul 1927 1924
neg 2110
mul 1927 1922
neg 2112
mul 1927 1925
mul 1938 600
mul 1722 630
mul 630 1937
mul 630 2115
sub 1939 1730
neg 1735
mul 364 1866
mul 1950 1866
mul 1928 707
mul 707 2122
mul 707 1951
mul 1955 1495
sub 1953 2126
add 1954 2126
mul 1955 1952
sub 1499 2129
add 2127 2130
add 2128 2130
mul 2132 1761
mul 2132 1760
mul 137 2133
neg 2135
mul 137 2134
mul 137 2131
sub 137 2138
neg 1771
mul 1514 1970
add 1968 2141
sub 1969 2141
mul 1970 1967
sub 1518 2144
add 2142 2145
add 2143 2145
mul 2146 1767
mul 2146 1766
mul 137 2148
neg 2150
mul 137 2149
mul 137 2147
sub 137 2153
mul 2154 235
mul 1003 235
neg 2156
mul 1973 1971
mul 1978 1971
mul 1979 1971
neg 1779
mul 1981 1792
add 1985 2162
mul 1792 1791
mul 1982 1792
mul 1545 1794
mul 1988 1794
mul 2166 1989
add 2167 2168
mul 1989 1545
sub 1987 2170
mul 1989 1986
sub 1549 2172
mul 2173 1794
add 2169 2174
add 2171 2173
mul 137 2175
neg 2177
mul 137 2176
sub 137 2179
sub 1992 1812
mul 1815 2001
mul 1815 1569
mul 2002 1815
sub 2000 2184
mul 1131 2089
mul 1131 2090
neg 2090
mul 1824 1821
mul 1824 2007
mul 1824 2008
neg 1590
mul 1590 1828
mul 1829 1590
mul 1600 2009
mul 1600 1833
mul 1600 2010
neg 1605
mul 1605 1836
mul 1605 1963
mul 2017 2014
mul 2017 1839
mul 2017 2015
mul 657 1842
mul 1990 657
mul 1802 657
sub 2188 2089
mul 1376 1869
mul 1875 1869
mul 688 1869
add 1872 2210
mul 2182 1869
mul 1483 2211
mul 1483 2121
neg 2214
mul 1483 358
mul 1379 1380
mul 1871 1379
mul 89 1380
mul 1871 89
neg 2220
mul 1131 89
mul 1147 90
add 2052 2223
neg 90
mul 1893 2103
mul 1893 2105
mul 1894 2103
mul 1894 2105
mul 1153 1684
neg 1684
mul 1159 1401
add 2060 2232
neg 1401
mul 1136 2091
neg 2091
mul 1167 1688
neg 1688
mul 1167 1692
sub 2238 1692
mul 1173 1406
add 2068 2241
neg 1406
mul 1097 317
neg 317
mul 1102 318
neg 318
mul 1107 319
neg 319
mul 1097 1411
neg 1411
sub 2245 1411
mul 1102 1411
sub 2247 1411
mul 1107 1411
sub 2249 1411
mul 1115 1412
add 2030 2257
neg 1412
mul 1120 1411
mul 1131 64
mul 1136 2092
sub 2236 2092
mul 1131 1913
neg 1913
mul 1136 2093
sub 2263 2093
mul 1451 1715
sub 2111 2268
mul 1451 1923
sub 2113 2270
mul 2117 1715
mul 2117 1923
sub 2273 2116
mul 1943 1940
mul 1943 1941
mul 1083 1940
mul 1083 1941
mul 1870 2216
sub 2279 2213
mul 2216 1866
sub 2215 2281
mul 1870 1956
sub 2004 2283
mul 1956 1866
mul 1186 1533
add 2078 2286
neg 1533
mul 1984 2180
mul 2180 2163
mul 2164 2180
mul 2180 2165
mul 1816 2284
mul 1816 2285
mul 1816 1957
mul 2005 1816
sub 2003 2296
add 2294 2297
mul 1180 1906
add 2073 2299
neg 1906
mul 1619 1991
mul 912 1619
neg 2303
mul 1619 2181
mul 1619 1811
mul 493 2019
add 2244 2307
mul 493 2020
mul 496 2019
add 2250 2310
mul 496 2020
mul 494 2022
add 2246 2313
mul 494 2023
mul 497 2022
add 2253 2316
mul 497 2023
mul 495 2025
add 2248 2319
mul 495 2026
mul 498 2025
add 2255 2322
mul 498 2026
mul 500 2033
mul 500 2034
mul 501 2033
add 2260 2327
mul 501 2034
mul 492 2036
mul 492 2037
mul 502 2036
add 2106 2332
mul 502 2037
neg 2333
neg 2334
neg 2109
neg 2048
mul 471 2063
mul 471 2064
mul 477 2063
mul 477 2064
neg 2186
sub 1255 1012
sub 2343 2187
sub 2344 1013
sub 2346 961
mul 2123 2139
neg 2348
mul 2139 2124
mul 1949 2139
mul 2139 2125
mul 1754 2139
neg 1584
mul 1584 2189
mul 1584 2190
mul 1825 1584
mul 1584 2191
sub 2265 64
sub 2006 1736
neg 1731
sub 2360 1734
sub 1960 1944
neg 1945
mul 1962 1502
mul 1770 1502
sub 2157 2366
mul 2200 1502
mul 2203 1502
sub 1966 1964
neg 1965
sub 2367 2155
neg 1972
sub 2158 1778
sub 1961 1959
add 2152 2160
neg 1617
mul 1617 2204
mul 2205 1617
mul 1617 2277
mul 1617 2278
mul 2206 1617
neg 2308
neg 2309
neg 2314
neg 2315
neg 2320
neg 2321
sub 2383 2311
sub 2384 2312
sub 2385 2317
sub 2386 2318
sub 2387 2323
sub 2388 2324
neg 2258
neg 2031
neg 2328
neg 2329
neg 2261
sub 1253 504
mul 505 2042
add 2262 2401
mul 505 2043
mul 466 2042
add 2235 2404
mul 466 2043
mul 556 2042
add 2266 2407
mul 556 2043
neg 2402
neg 2403
neg 2224
neg 2053
sub 2400 392
neg 2230
sub 1226 460
neg 2233
neg 2061
sub 2416 463
sub 2410 2405
sub 2411 2406
sub 2419 468
neg 2242
neg 2069
sub 2399 2264
sub 2414 551
sub 2420 2408
sub 2421 2409
neg 2300
neg 2074
sub 2422 811
neg 2287
neg 2079
mul 1126 1898
add 2330 2434
mul 1126 1896
sub 2107 1898
neg 1896
mul 1120 1897
add 2325 2439
mul 1120 1895
add 1896 1895
sub 2251 1897
neg 1895
neg 2272
sub 2361 2274
sub 2362 1728
mul 1192 1972
add 2083 2448
mul 1192 2159
sub 2207 2088
mul 1131 2088
sub 2345 2452
mul 1131 92
mul 384 2209
mul 1874 384
sub 1873 2456
mul 384 1377
mul 2351 2209
sub 2349 2459
mul 1874 2351
add 2350 2461
mul 2351 1377
mul 2379 2209
neg 2464
mul 1874 2379
mul 2379 1377
mul 1484 1482
mul 1484 2280
mul 1484 2282
mul 2352 1482
mul 2352 2280
add 2460 2472
mul 2352 2282
add 2462 2474
mul 2295 1482
mul 2295 2280
add 2293 2477
mul 2295 2282
add 2298 2479
sub 2397 2440
neg 2441
sub 2398 2326
sub 2335 2435
neg 2436
sub 2336 2331
add 2441 2436
neg 2339
neg 2340
neg 2237
sub 2488 2341
sub 2489 2342
sub 2490 2239
neg 2449
neg 2084
sub 2359 92
mul 1153 2219
mul 2220 1153
mul 1153 2226
sub 2415 2499
mul 1153 2227
sub 2237 2501
sub 2231 2226
sub 1688 2227
mul 1153 2228
sub 2500 2505
mul 1153 2229
sub 2502 2507
sub 2503 2228
sub 2504 2229
add 2240 2229
add 2493 2507
mul 1153 1976
neg 2513
mul 1153 1977
sub 2506 2515
neg 1976
sub 2509 1977
sub 2518 813
mul 1153 813
mul 1153 1782
sub 2221 2212
sub 2451 2183
mul 1131 2212
neg 2524
mul 1131 2185
mul 1131 2183
sub 2453 2527
mul 301 2476
mul 301 2478
mul 301 2480
mul 996 2476
mul 996 2478
mul 996 2480
neg 2476
neg 2478
neg 2480
sub 2535 2471
add 1945 2135
sub 2536 2473
sub 2537 2475
add 2374 2137
add 2375 2353
sub 2516 2520
sub 2431 814
mul 2275 1379
mul 2425 1379
sub 2547 2222
mul 64 1379
mul 2496 1379
sub 2550 89
mul 1913 1379
mul 2196 1379
mul 2380 1379
mul 2261 1379
mul 2454 1379
mul 2264 1379
mul 92 1379
sub 2525 2498
sub 2548 2556
add 2347 2426
mul 2114 1914
mul 2086 2114
add 1926 2563
mul 2197 1914
mul 2086 2197
sub 2195 2566
mul 2447 1914
mul 2086 2447
neg 2569
mul 1734 1914
mul 2086 1734
mul 1736 1914
mul 2086 1736
mul 1728 1914
mul 2086 1728
mul 1729 1914
mul 2086 1729
mul 600 2269
neg 2579
mul 2562 600
neg 2581
mul 600 2564
sub 1936 2583
mul 600 2271
mul 2118 2269
sub 2445 2586
mul 2562 2118
add 2568 2588
mul 2118 2564
sub 2570 2590
mul 2118 2271
sub 2446 2592
add 2272 2586
sub 2575 2588
sub 2590 2576
add 2274 2592
mul 2365 1359
mul 2087 2365
mul 2372 1359
mul 2087 2372
neg 2601
mul 2366 1359
mul 2087 2366
mul 2368 1359
mul 2087 2368
mul 2369 1359
mul 2087 2369
mul 2155 1359
mul 2087 2155
mul 2156 1359
mul 2087 2156
add 2522 2289
sub 2551 2290
mul 2177 1131
neg 2615
mul 2289 1131
add 2559 2617
mul 1131 2290
sub 2560 2619
mul 2291 1131
mul 1131 2292
mul 504 2039
mul 504 2040
mul 2561 2039
mul 2561 2040
mul 392 2039
mul 392 2040
mul 551 2039
mul 551 2040
mul 869 2039
mul 869 2040
mul 1011 2039
mul 1011 2040
mul 1012 2039
mul 1012 2040
mul 1013 2039
mul 1013 2040
mul 961 2039
mul 961 2040
mul 393 2055
add 2497 2641
mul 393 2056
mul 2545 2055
sub 2644 2497
mul 2545 2056
mul 460 2055
mul 460 2056
mul 463 2055
mul 463 2056
mul 468 2055
mul 468 2056
mul 811 2055
mul 811 2056
mul 814 2055
mul 814 2056
mul 2276 1882
mul 2357 1882
mul 2510 1882
mul 2227 1882
mul 2511 1882
mul 1692 1882
mul 2194 1882
neg 2663
mul 2585 1882
neg 2665
mul 2593 1882
mul 1731 1882
mul 2381 1882
mul 2305 1882
mul 2508 1882
add 2339 2671
mul 2501 1882
mul 2512 1882
add 2491 2674
mul 2239 1882
add 2341 2676
mul 2229 1882
mul 1688 1882
mul 2597 1882
mul 2507 1882
mul 2237 1882
add 2339 2682
mul 2457 1359
mul 2085 2457
sub 2455 2685
mul 2470 1359
mul 2085 2470
sub 2469 2688
mul 2531 1359
mul 2085 2531
sub 2530 2691
mul 2534 1359
mul 2085 2534
sub 2533 2694
mul 2185 1359
neg 2696
mul 2085 2185
add 2613 2698
mul 2541 1359
mul 2085 2541
sub 2540 2701
mul 2466 1359
mul 2085 2466
sub 2465 2704
mul 916 1359
sub 1868 2706
mul 2085 916
mul 2526 1359
neg 2709
mul 2085 2526
add 2618 2711
sub 2212 2698
mul 2475 1359
mul 2085 2475
sub 2473 2715
mul 2480 1359
mul 2085 2480
sub 2478 2718
sub 2524 2711
mul 2458 1374
mul 2208 2458
sub 2686 2722
mul 2523 1374
mul 2208 2523
sub 2699 2725
mul 2463 1374
mul 2208 2463
sub 2702 2728
mul 2467 1374
mul 2208 2467
add 2705 2731
mul 2528 1374
add 2625 2733
mul 2208 2528
sub 2712 2735
mul 2088 1374
mul 2208 2088
mul 2089 1374
mul 2208 2089
mul 2090 1374
mul 2208 2090
mul 2183 1374
mul 2208 2183
sub 2713 2744
neg 2727
add 2716 2728
mul 2452 1374
add 2633 2748
mul 2208 2452
mul 2186 1374
add 2635 2751
mul 2208 2186
mul 2187 1374
add 2637 2754
mul 2208 2187
mul 2527 1374
add 2639 2757
mul 2208 2527
sub 2720 2759
mul 1975 2468
mul 1975 2687
mul 1975 2689
sub 2763 2599
mul 2292 2468
neg 2765
mul 2292 2687
sub 2697 2767
mul 2292 2689
sub 2726 2769
mul 1959 2468
mul 1959 2687
mul 1959 2689
mul 2543 2468
add 2538 2774
mul 2543 2687
add 2700 2776
mul 2543 2689
add 2729 2778
mul 2382 2468
neg 2780
mul 2382 2687
sub 2703 2782
mul 2382 2689
sub 2732 2784
mul 2202 2468
mul 2202 2687
mul 2202 2689
sub 2788 2608
mul 2622 2468
neg 2790
mul 2622 2687
sub 2710 2792
mul 2622 2689
sub 2736 2794
sub 2769 2289
mul 209 2468
mul 209 2687
mul 209 2689
mul 2353 2468
sub 2471 2800
mul 2353 2687
sub 2714 2802
mul 2353 2689
sub 2747 2804
sub 2794 2617
mul 2519 2217
sub 2807 2219
mul 2218 2519
sub 2220 2809
mul 1684 2217
mul 2218 1684
mul 2226 2217
mul 2218 2226
mul 2228 2217
mul 2218 2228
mul 1977 2217
mul 2218 1977
mul 813 2217
mul 2218 813
mul 2544 2217
add 2645 2821
mul 2218 2544
sub 2498 2823
mul 2230 2217
add 2647 2825
mul 2218 2230
mul 2499 2217
add 2649 2828
mul 2218 2499
mul 2505 2217
add 2651 2831
mul 2218 2505
mul 2515 2217
add 2653 2834
mul 2218 2515
mul 2520 2217
add 2655 2837
mul 2218 2520
mul 1782 1974
sub 2517 2840
mul 1782 2761
neg 2842
mul 1782 2598
neg 2844
mul 1782 2762
mul 1782 2764
sub 2810 2847
sub 2847 2820
mul 136 1974
mul 136 2761
mul 136 2598
mul 136 2762
mul 136 2764
neg 1974
sub 2775 2761
neg 2598
sub 2777 2762
sub 2779 2764
neg 2850
neg 2851
sub 2600 2852
sub 2602 2854
mul 2521 1974
sub 2514 2864
mul 2521 2761
neg 2866
mul 2521 2598
neg 2868
mul 2521 2762
mul 2521 2764
sub 2824 2871
sub 2871 2839
mul 2546 2721
mul 2546 2684
mul 2546 2723
mul 2549 2721
mul 2549 2684
mul 2549 2723
mul 2614 2721
add 2724 2880
mul 2614 2684
add 2768 2882
mul 2614 2723
add 2770 2884
mul 89 2721
mul 89 2684
sub 2887 2846
mul 89 2723
add 2848 2889
mul 2552 2721
mul 2552 2684
mul 2552 2723
mul 2553 2721
mul 2553 2684
mul 2553 2723
add 2567 2896
mul 2554 2721
sub 2898 2730
mul 2554 2684
add 2783 2900
mul 2554 2723
add 2785 2902
mul 2555 2721
add 2623 2904
mul 2555 2684
mul 2555 2723
mul 2620 2721
add 2734 2908
mul 2620 2684
add 2793 2910
mul 2620 2723
add 2795 2912
mul 2222 2721
add 2627 2914
mul 2222 2684
sub 2916 2870
mul 2222 2723
add 2872 2918
mul 2557 2721
add 2629 2920
mul 2557 2684
mul 2557 2723
mul 2290 2721
mul 2290 2684
add 2767 2925
mul 2290 2723
add 2796 2927
mul 2558 2721
add 2737 2929
mul 2558 2684
mul 2558 2723
sub 2932 2738
mul 2619 2721
add 2631 2934
mul 2619 2684
add 2792 2936
mul 2619 2723
add 2806 2938
mul 2556 2721
add 2749 2940
mul 2556 2684
mul 2556 2723
sub 2943 2750
mul 2876 1358
mul 2692 1358
mul 2695 1358
mul 2879 1358
mul 2885 1358
mul 2890 1358
mul 2812 1358
neg 2951
mul 2814 1358
neg 2953
mul 2816 1358
neg 2955
mul 2893 1358
mul 2818 1358
neg 2958
mul 2849 1358
mul 2773 1358
mul 2764 1358
mul 2854 1358
mul 2584 1358
mul 2897 1358
mul 2591 1358
mul 2572 1358
neg 2967
mul 2859 1358
mul 2863 1358
mul 2604 1358
neg 2971
mul 2606 1358
neg 2973
mul 2903 1358
mul 2789 1358
mul 2708 1358
mul 2907 1358
mul 2913 1358
mul 2919 1358
mul 2827 1358
neg 2981
mul 2830 1358
neg 2983
mul 2833 1358
neg 2985
mul 2923 1358
mul 2836 1358
neg 2988
mul 2873 1358
mul 2889 1358
mul 2220 1358
neg 2992
mul 2928 1358
mul 2933 1358
mul 2740 1358
neg 2996
mul 2742 1358
neg 2998
mul 2745 1358
mul 2799 1358
mul 2805 1358
mul 2719 1358
mul 2610 1358
neg 3004
mul 2612 1358
neg 3006
mul 2574 1358
neg 3008
mul 2596 1358
mul 2578 1358
neg 3011
mul 2583 1358
mul 1716 1358
neg 2977
mul 2918 1358
mul 2498 1358
neg 3017
mul 2939 1358
mul 2944 1358
mul 2753 1358
neg 3021
mul 2756 1358
neg 3023
mul 2760 1358
where 987 2946 2947
where 987 2529 2532
where 987 2690 2693
add 2969 3026
add 2856 3027
add 2858 3028
mul 2358 2874
mul 2358 2657
sub 3033 2658
mul 2358 2945
mul 2358 1942
mul 2358 2875
mul 2291 2874
add 2881 3038
mul 2291 2657
mul 2291 2945
add 2949 3041
mul 2291 1942
mul 2291 2875
add 2883 3044
mul 2159 2874
add 2886 3046
mul 2159 2657
add 2659 3048
mul 2159 2945
add 2950 3050
mul 2159 1942
mul 2159 2875
add 2888 3053
neg 3046
neg 3048
sub 2960 3050
neg 3052
sub 2846 3053
mul 1778 2874
mul 1778 2657
mul 1778 2945
add 2961 3062
mul 1778 1942
mul 1778 2875
add 2772 3065
mul 2158 2874
neg 3067
mul 2158 2657
neg 3069
mul 2158 2945
sub 2962 3071
mul 2158 1942
neg 3073
mul 2158 2875
sub 2762 3075
mul 2160 2874
neg 3077
mul 2160 2657
neg 3079
mul 2160 2945
sub 2963 3081
mul 2160 1942
neg 3083
mul 2160 2875
sub 2853 3085
mul 2013 2874
mul 2013 2657
mul 2013 2945
mul 2013 1942
mul 2013 2875
mul 2542 2874
add 2727 3092
mul 2542 2657
mul 2542 2945
add 3029 3095
mul 2542 1942
mul 2542 2875
add 3031 3098
mul 2376 2874
mul 2376 2657
mul 2376 2945
add 2970 3102
mul 2376 1942
mul 2376 2875
sub 3105 2853
mul 2306 2874
mul 2306 2657
add 2670 3108
mul 2306 2945
mul 2306 1942
mul 2306 2875
mul 2621 2874
add 2909 3113
mul 2621 2657
mul 2621 2945
add 2979 3116
mul 2621 1942
mul 2621 2875
add 2911 3119
mul 2450 2874
add 2915 3121
mul 2450 2657
add 2672 3123
mul 2450 2945
add 2980 3125
mul 2450 1942
mul 2450 2875
add 2917 3128
neg 3121
neg 3123
sub 2990 3125
neg 3127
sub 2870 3128
sub 2924 3038
neg 3040
sub 2994 3041
neg 3043
sub 2926 3044
mul 2137 2874
sub 2746 3140
mul 2137 2657
neg 3142
mul 2137 2945
sub 3002 3144
mul 2137 1942
neg 3146
mul 2137 2875
sub 2803 3148
mul 2152 2874
neg 3150
mul 2152 2657
neg 3152
mul 2152 2945
sub 3005 3154
mul 2152 1942
neg 3156
mul 2152 2875
neg 3158
sub 2935 3113
neg 3115
sub 3019 3116
neg 3118
sub 2937 3119
rate solid_a 1207
rate solid_b 1209
rate solid_c 1211
rate residue 1222
rate stomach 1212
rate small_bowel 1215
rate colon 1221
rate TRPM6_gut 1038
rate plasma 1260
rate interstitium 1251
rate depot 1224
rate fast 1231
rate organs 1244
rate muscle 1240
rate deep 1241
rate red_cells 1246
rate surface 1249
rate crystal 1252
rate bone_calcium 1267
rate mineral 1270
rate bone_phosphate 1282
rate osteoblast 1062
rate TRPM6_kidney 1050
rate sodium 1298
rate aldosterone 1060
rate potassium_gut 1288
rate potassium 1295
rate cell_potassium 1291
rate calcium_gut 1263
rate calcium 1273
rate phosphate_gut 1276
rate phosphate 1285
rate cell_phosphate 1279
rate FGF23 1070
rate PTH 1087
rate gland 1089
rate calcitriol 1092
rate citrate 1301
rate L1:solid_a 1307
rate L1:solid_b 1309
rate L1:solid_c 1311
rate L1:residue 1321
rate L1:stomach 1356
rate L1:small_bowel 1314
rate L1:colon 1320
rate L1:plasma 1357
rate L1:interstitium 1349
rate L1:depot 1322
rate L1:fast 1329
rate L1:organs 1342
rate L1:muscle 1338
rate L1:deep 1339
rate L1:red_cells 1344
rate L1:surface 1347
rate L1:crystal 1350
flow diet stomach 309
flow swallowed stomach 310
flow swallowed solid_a 311
flow swallowed solid_b 312
flow swallowed solid_c 313
flow swallowed residue 314
flow injected depot 316
flow infused plasma 315
flow solid_a stomach 493
flow solid_b stomach 494
flow solid_c stomach 495
flow solid_a residue 496
flow solid_b residue 497
flow solid_c residue 498
flow stomach small_bowel 499
flow small_bowel plasma 500
flow small_bowel colon 501
flow colon plasma 492
flow plasma colon 504
flow organs colon 505
flow colon faeces 502
flow residue faeces 503
flow depot plasma 394
flow plasma interstitium 392
flow interstitium plasma 393
flow interstitium fast 460
flow fast interstitium 461
flow interstitium organs 463
flow organs interstitium 466
flow interstitium muscle 468
flow muscle interstitium 471
flow muscle deep 477
flow deep muscle 478
flow plasma red_cells 551
flow organs red_cells 556
flow red_cells plasma 1009
flow interstitium surface 811
flow surface interstitium 812
flow interstitium crystal 814
flow crystal interstitium 816
flow plasma urine 869
flow plasma sweat 1011
flow plasma faeces 1012
flow plasma blood 1013
flow plasma dialysate 961
flow dialysate plasma 963
flow diet calcium_gut 323
flow infused calcium 1014
flow calcium_gut calcium 679
flow calcium_gut faeces 739
flow calcium faeces 740
flow calcium bone_calcium 805
flow bone_calcium calcium 807
flow calcium mineral 801
flow mineral calcium 796
flow calcium urine 741
flow calcium dialysate 981
flow dialysate calcium 983
flow diet phosphate_gut 324
flow infused phosphate 328
flow phosphate_gut phosphate 758
flow phosphate_gut faeces 759
flow phosphate cell_phosphate 766
flow cell_phosphate phosphate 768
flow phosphate bone_phosphate 817
flow bone_phosphate phosphate 819
flow phosphate urine 782
flow phosphate dialysate 1004
flow dialysate phosphate 1006
flow diet potassium_gut 325
flow infused potassium 329
flow potassium_gut potassium 634
flow potassium_gut faeces 635
flow potassium cell_potassium 641
flow cell_potassium potassium 643
flow potassium faeces 645
flow potassium urine 631
flow potassium dialysate 1000
flow dialysate potassium 1002
flow diet sodium 326
flow sodium urine 601
flow sodium sweat 607
flow sodium dialysate 1007
flow infused citrate 330
flow citrate metabolised 356
flow citrate dialysate 917
flow dialysate citrate 1008
flow L1:solid_a L1:stomach 1098
flow L1:solid_b L1:stomach 1103
flow L1:solid_c L1:stomach 1108
flow L1:solid_a L1:residue 1109
flow L1:solid_b L1:residue 1110
flow L1:solid_c L1:residue 1111
flow L1:stomach L1:small_bowel 1116
flow L1:small_bowel L1:plasma 1121
flow L1:small_bowel L1:colon 1122
flow L1:colon L1:plasma 1127
flow L1:plasma L1:colon 1132
flow L1:organs L1:colon 1137
flow L1:colon L1:faeces 1138
flow L1:residue L1:faeces 1143
flow L1:depot L1:plasma 1148
flow L1:plasma L1:interstitium 1149
flow L1:interstitium L1:plasma 1154
flow L1:interstitium L1:fast 1155
flow L1:fast L1:interstitium 1160
flow L1:interstitium L1:organs 1161
flow L1:organs L1:interstitium 1162
flow L1:interstitium L1:muscle 1163
flow L1:muscle L1:interstitium 1168
flow L1:muscle L1:deep 1169
flow L1:deep L1:muscle 1174
flow L1:plasma L1:red_cells 1175
flow L1:organs L1:red_cells 1176
flow L1:red_cells L1:plasma 1181
flow L1:interstitium L1:surface 1182
flow L1:surface L1:interstitium 1187
flow L1:interstitium L1:crystal 1188
flow L1:crystal L1:interstitium 1193
flow L1:plasma L1:urine 1194
flow L1:plasma L1:sweat 1195
flow L1:plasma L1:faeces 1196
flow L1:plasma L1:blood 1197
flow L1:plasma L1:dialysate 1198
flow L1:swallowed L1:stomach 331
flow L1:infused L1:plasma 332
observable gut.dissolved_a 493
observable gut.dissolved_b 494
observable gut.dissolved_c 495
observable gut.passed_a 496
observable gut.passed_b 497
observable gut.passed_c 498
observable gut.emptied 499
observable gut.absorbed 500
observable gut.moved 501
observable gut.colonic 492
observable gut.voided 502
observable gut.rest_voided 503
observable gut.secreted 504
observable gut.shed 505
observable plasma.total 367
observable plasma.ionised 383
observable plasma.ultrafilterable 385
observable plasma.relative 386
observable plasma.active 390
observable plasma.bound 379
observable plasma.outside 391
observable plasma.filtered_out 392
observable plasma.back 393
observable plasma.released 394
observable plasma.sweat 395
observable plasma.against 396
observable cells.free 415
observable cells.free_concentration 458
observable cells.held 416
observable cells.fast_in 460
observable cells.fast_out 461
observable cells.organs_in 463
observable cells.organs_out 466
observable cells.muscle_in 468
observable cells.muscle_out 471
observable cells.deep_in 477
observable cells.deep_out 478
observable erythrocyte.free 534
observable erythrocyte.total_concentration 535
observable erythrocyte.free_concentration 536
observable erythrocyte.entered 551
observable erythrocyte.left 553
observable erythrocyte.born 556
observable erythrocyte.died 558
observable bone.bound 811
observable bone.freed 812
observable bone.laid 814
observable bone.resorbed 816
observable bone.bound_Ca 805
observable bone.freed_Ca 807
observable bone.laid_Ca 801
observable bone.resorbed_Ca 796
observable bone.laid_P 817
observable bone.resorbed_P 819
observable bone.asked 793
observable kidney.proximal 822
observable kidney.limb 840
observable kidney.distal 867
observable kidney.excreted 868
observable kidney.urine 869
observable sodium.volume 335
observable sodium.plasma 357
observable sodium.past_PT 575
observable sodium.past_TAL 580
observable sodium.past_DCT 594
observable sodium.past_CD 599
observable sodium.taken_PT 602
observable sodium.delivered 603
observable sodium.reabsorbed 605
observable sodium.skin 607
observable sodium.urine 601
observable potassium.total 632
observable potassium.relative 566
observable potassium.absorbed 634
observable potassium.voided 635
observable potassium.into_cells 641
observable potassium.out_of_cells 643
observable potassium.colonic 645
observable potassium.urine 631
observable calcium.total 737
observable calcium.ionised 692
observable calcium.relative 693
observable calcium.of_day 738
observable calcium.bound 686
observable calcium.absorbed 679
observable calcium.voided 739
observable calcium.secreted 740
observable calcium.excreted 736
observable calcium.urine 741
observable phosphate.total 746
observable phosphate.relative 747
observable phosphate.of_day 756
observable phosphate.absorbed 758
observable phosphate.voided 759
observable phosphate.into_cells 766
observable phosphate.out_of_cells 768
observable phosphate.urine 782
observable phosphate.propensity 788
observable parathyroid.concentration 887
observable parathyroid.drive 886
observable parathyroid.permitted 657
observable parathyroid.effective 665
observable calcitriol.concentration 909
observable calcitriol.made 908
observable calcitriol.broken 913
observable citrate.concentration 339
observable citrate.on_calcium 354
observable citrate.on_magnesium 355
observable citrate.metabolised 356
observable signal.bound_acids 337
observable dialyser.removed_Mg 961
observable dialyser.gained_Mg 963
observable dialyser.removed_Ca 981
observable dialyser.gained_Ca 983
observable dialyser.returned_Ca 998
observable dialyser.removed_K 1000
observable dialyser.gained_K 1002
observable dialyser.removed_P 1004
observable dialyser.gained_P 1006
observable dialyser.removed_Na 1007
observable dialyser.removed_citrate 917
observable dialyser.gained_citrate 1008
observable dialyser.before 966
observable dialyser.after 974
observable dialyser.before_Ca 986
observable dialyser.after_Ca 994
d_rate 0 0 2252
d_rate 1 1 2254
d_rate 2 2 2256
d_rate 3 0 1411
d_rate 3 1 1411
d_rate 3 2 1411
d_rate 3 3 2107
d_rate 4 0 317
d_rate 4 1 318
d_rate 4 2 319
d_rate 4 4 2259
d_rate 5 4 1412
d_rate 5 5 2443
d_rate 5 7 2444
d_rate 6 5 1411
d_rate 6 6 2437
d_rate 6 7 2438
d_rate 6 8 2877
d_rate 6 12 2092
d_rate 6 23 2948
d_rate 6 37 2878
d_rate 7 7 2354
d_rate 7 8 3032
d_rate 7 13 3034
d_rate 7 23 3035
d_rate 7 33 2355
d_rate 7 34 3036
d_rate 7 36 2356
d_rate 7 37 3037
d_rate 8 5 1897
d_rate 8 6 1898
d_rate 8 7 2442
d_rate 8 8 3039
d_rate 8 9 2219
d_rate 8 10 90
d_rate 8 13 3040
d_rate 8 15 1906
d_rate 8 22 2177
d_rate 8 23 3042
d_rate 8 29 2766
d_rate 8 34 3043
d_rate 8 37 3045
d_rate 9 8 3047
d_rate 9 9 2808
d_rate 9 11 1401
d_rate 9 12 2091
d_rate 9 13 3049
d_rate 9 16 1533
d_rate 9 17 1972
d_rate 9 21 2841
d_rate 9 23 3051
d_rate 9 29 2843
d_rate 9 31 2845
d_rate 9 34 3052
d_rate 9 37 3054
d_rate 10 10 2225
d_rate 11 9 2811
d_rate 11 11 2234
d_rate 11 23 2952
d_rate 12 9 2813
d_rate 12 12 2267
d_rate 12 13 2660
d_rate 12 23 2954
d_rate 13 9 2815
d_rate 13 13 2661
d_rate 13 14 1406
d_rate 13 23 2956
d_rate 14 13 2662
d_rate 14 14 2243
d_rate 15 8 2891
d_rate 15 12 2093
d_rate 15 15 2301
d_rate 15 23 2957
d_rate 15 37 2892
d_rate 16 9 2817
d_rate 16 16 2288
d_rate 16 21 1976
d_rate 16 23 2959
d_rate 17 8 3055
d_rate 17 9 2819
d_rate 17 13 3056
d_rate 17 17 2373
d_rate 17 21 2840
d_rate 17 23 3057
d_rate 17 29 2842
d_rate 17 31 2844
d_rate 17 34 3058
d_rate 17 37 3059
d_rate 18 8 3060
d_rate 18 13 3061
d_rate 18 18 2161
d_rate 18 23 3063
d_rate 18 29 2771
d_rate 18 34 3064
d_rate 18 37 3066
d_rate 19 8 3068
d_rate 19 13 3070
d_rate 19 19 2373
d_rate 19 21 1974
d_rate 19 23 3072
d_rate 19 29 2761
d_rate 19 31 2598
d_rate 19 34 3074
d_rate 19 37 3076
d_rate 20 8 3078
d_rate 20 13 3080
d_rate 20 20 2373
d_rate 20 21 2850
d_rate 20 23 3082
d_rate 20 29 2851
d_rate 20 31 2852
d_rate 20 34 3084
d_rate 20 37 3086
d_rate 21 8 3087
d_rate 21 13 3088
d_rate 21 21 2012
d_rate 21 23 3089
d_rate 21 34 3090
d_rate 21 37 3091
d_rate 22 13 2664
d_rate 22 22 2192
d_rate 22 24 2193
d_rate 23 13 2666
d_rate 23 23 2964
d_rate 23 24 2580
d_rate 23 26 2581
d_rate 24 8 2894
d_rate 24 23 2965
d_rate 24 24 2011
d_rate 24 26 2565
d_rate 24 37 2895
d_rate 25 25 2119
d_rate 26 13 2667
d_rate 26 23 2966
d_rate 26 24 2587
d_rate 26 25 1730
d_rate 26 26 2589
d_rate 26 27 1735
d_rate 27 13 2668
d_rate 27 23 2968
d_rate 27 26 2571
d_rate 27 27 2120
d_rate 28 28 2363
d_rate 28 36 2364
d_rate 29 8 3093
d_rate 29 13 3094
d_rate 29 18 1779
d_rate 29 19 1972
d_rate 29 21 2855
d_rate 29 23 3096
d_rate 29 28 1944
d_rate 29 29 3030
d_rate 29 31 2857
d_rate 29 34 3097
d_rate 29 36 2539
d_rate 29 37 3099
d_rate 30 30 2370
d_rate 30 36 2371
d_rate 31 8 3100
d_rate 31 13 3101
d_rate 31 20 1972
d_rate 31 21 2860
d_rate 31 23 3103
d_rate 31 29 2861
d_rate 31 30 1964
d_rate 31 31 2862
d_rate 31 32 1771
d_rate 31 33 2150
d_rate 31 34 3104
d_rate 31 36 1965
d_rate 31 37 3106
d_rate 32 23 2972
d_rate 32 31 2603
d_rate 32 32 2140
d_rate 33 23 2974
d_rate 33 31 2605
d_rate 33 33 2198
d_rate 33 36 2199
d_rate 34 8 2899
d_rate 34 13 2669
d_rate 34 23 2975
d_rate 34 29 2781
d_rate 34 34 2377
d_rate 34 35 2378
d_rate 34 37 2901
d_rate 35 23 2976
d_rate 35 29 2786
d_rate 35 31 2607
d_rate 35 35 2016
d_rate 35 36 2201
d_rate 35 37 2787
d_rate 36 8 3107
d_rate 36 13 3109
d_rate 36 23 3110
d_rate 36 33 2302
d_rate 36 34 3111
d_rate 36 36 2304
d_rate 36 37 3112
d_rate 37 23 2977
d_rate 37 37 2707
d_rate 38 0 2389
d_rate 38 38 2390
d_rate 39 1 2391
d_rate 39 39 2392
d_rate 40 2 2393
d_rate 40 40 2394
d_rate 41 0 2311
d_rate 41 1 2317
d_rate 41 2 2323
d_rate 41 3 2337
d_rate 41 38 2312
d_rate 41 39 2318
d_rate 41 40 2324
d_rate 41 41 2338
d_rate 42 0 2308
d_rate 42 1 2314
d_rate 42 2 2320
d_rate 42 4 2395
d_rate 42 38 2309
d_rate 42 39 2315
d_rate 42 40 2321
d_rate 42 42 2396
d_rate 43 4 2258
d_rate 43 5 2481
d_rate 43 7 2482
d_rate 43 42 2031
d_rate 43 43 2483
d_rate 44 5 2328
d_rate 44 6 2484
d_rate 44 7 2485
d_rate 44 8 2905
d_rate 44 12 2402
d_rate 44 23 2978
d_rate 44 37 2906
d_rate 44 43 2329
d_rate 44 44 2486
d_rate 44 45 2624
d_rate 44 49 2403
d_rate 45 5 2440
d_rate 45 6 2435
d_rate 45 7 2487
d_rate 45 8 3114
d_rate 45 9 2642
d_rate 45 10 2224
d_rate 45 13 3115
d_rate 45 15 2300
d_rate 45 22 2615
d_rate 45 23 3117
d_rate 45 29 2791
d_rate 45 34 3118
d_rate 45 37 3120
d_rate 45 43 2326
d_rate 45 44 2331
d_rate 45 45 2626
d_rate 45 46 2643
d_rate 45 47 2053
d_rate 45 52 2074
d_rate 46 8 3122
d_rate 46 9 2822
d_rate 46 11 2233
d_rate 46 12 2405
d_rate 46 13 3124
d_rate 46 16 2287
d_rate 46 17 2449
d_rate 46 21 2865
d_rate 46 23 3126
d_rate 46 29 2867
d_rate 46 31 2869
d_rate 46 34 3127
d_rate 46 37 3129
d_rate 46 45 2628
d_rate 46 46 2646
d_rate 46 48 2061
d_rate 46 49 2406
d_rate 46 50 2340
d_rate 46 53 2079
d_rate 46 54 2084
d_rate 47 10 2412
d_rate 47 47 2413
d_rate 48 9 2826
d_rate 48 11 2417
d_rate 48 23 2982
d_rate 48 46 2648
d_rate 48 48 2418
d_rate 49 9 2829
d_rate 49 12 2427
d_rate 49 13 2673
d_rate 49 23 2984
d_rate 49 46 2650
d_rate 49 49 2428
d_rate 50 9 2832
d_rate 50 13 2675
d_rate 50 14 2242
d_rate 50 23 2986
d_rate 50 46 2652
d_rate 50 50 2492
d_rate 50 51 2069
d_rate 51 13 2677
d_rate 51 14 2423
d_rate 51 50 2342
d_rate 51 51 2424
d_rate 52 8 2921
d_rate 52 12 2408
d_rate 52 15 2429
d_rate 52 23 2987
d_rate 52 37 2922
d_rate 52 45 2630
d_rate 52 49 2409
d_rate 52 52 2430
d_rate 53 9 2835
d_rate 53 16 2432
d_rate 53 21 2513
d_rate 53 23 2989
d_rate 53 46 2654
d_rate 53 53 2433
d_rate 54 8 3130
d_rate 54 9 2838
d_rate 54 13 3131
d_rate 54 17 2494
d_rate 54 21 2864
d_rate 54 23 3132
d_rate 54 29 2866
d_rate 54 31 2868
d_rate 54 34 3133
d_rate 54 37 3134
d_rate 54 46 2656
d_rate 54 54 2495
d_flow 8 0 317
d_flow 9 1 318
d_flow 10 2 319
d_flow 11 0 1411
d_flow 12 1 1411
d_flow 13 2 1411
d_flow 14 4 1412
d_flow 15 5 1897
d_flow 15 7 1895
d_flow 16 5 1411
d_flow 17 6 1898
d_flow 17 7 1896
d_flow 18 8 2877
d_flow 18 23 2948
d_flow 18 37 2878
d_flow 19 12 2092
d_flow 20 6 1413
d_flow 21 3 1413
d_flow 22 10 90
d_flow 23 8 2886
d_flow 23 23 2991
d_flow 23 37 2887
d_flow 24 9 2219
d_flow 24 23 2993
d_flow 25 9 2811
d_flow 25 23 2952
d_flow 26 11 1401
d_flow 27 9 2813
d_flow 27 13 2660
d_flow 27 23 2954
d_flow 28 12 2091
d_flow 29 9 2815
d_flow 29 13 2678
d_flow 29 23 2956
d_flow 30 13 2679
d_flow 31 13 2662
d_flow 32 14 1406
d_flow 33 8 2891
d_flow 33 23 2957
d_flow 33 37 2892
d_flow 34 12 2093
d_flow 35 15 1906
d_flow 36 9 2817
d_flow 36 21 1976
d_flow 36 23 2959
d_flow 37 16 1533
d_flow 38 9 2819
d_flow 38 21 2840
d_flow 38 23 2960
d_flow 38 29 2842
d_flow 38 31 2844
d_flow 38 37 2846
d_flow 39 8 3046
d_flow 39 13 3048
d_flow 39 17 1972
d_flow 39 23 3050
d_flow 39 34 3052
d_flow 39 37 3053
d_flow 40 8 3135
d_flow 40 13 3136
d_flow 40 22 2178
d_flow 40 23 3137
d_flow 40 29 2765
d_flow 40 34 3138
d_flow 40 37 3139
d_flow 41 8 2930
d_flow 41 23 2995
d_flow 41 37 2931
d_flow 42 8 2739
d_flow 42 23 2997
d_flow 43 8 2741
d_flow 43 23 2999
d_flow 44 8 2743
d_flow 44 23 3000
d_flow 44 37 2696
d_flow 47 23 3026
d_flow 47 29 3027
d_flow 47 37 3028
d_flow 48 28 1944
d_flow 48 36 1945
d_flow 49 28 1481
d_flow 50 23 3001
d_flow 50 29 2797
d_flow 50 37 2798
d_flow 51 8 3060
d_flow 51 13 3061
d_flow 51 23 3063
d_flow 51 29 2771
d_flow 51 34 3064
d_flow 51 37 3066
d_flow 52 18 1779
d_flow 53 21 1974
d_flow 53 23 2962
d_flow 53 29 2761
d_flow 53 31 2598
d_flow 53 37 2762
d_flow 54 8 3067
d_flow 54 13 3069
d_flow 54 19 1972
d_flow 54 23 3071
d_flow 54 34 3073
d_flow 54 37 3075
d_flow 55 8 3141
d_flow 55 13 3143
d_flow 55 23 3145
d_flow 55 29 2801
d_flow 55 34 3147
d_flow 55 36 2136
d_flow 55 37 3149
d_flow 56 23 3003
d_flow 56 29 2476
d_flow 56 37 2717
d_flow 60 30 1964
d_flow 60 36 1965
d_flow 61 30 1510
d_flow 62 23 2972
d_flow 62 31 2603
d_flow 63 32 1771
d_flow 64 21 2850
d_flow 64 23 2963
d_flow 64 29 2851
d_flow 64 31 2852
d_flow 64 37 2853
d_flow 65 8 3077
d_flow 65 13 3079
d_flow 65 20 1972
d_flow 65 23 3081
d_flow 65 34 3083
d_flow 65 37 3085
d_flow 66 8 3151
d_flow 66 13 3153
d_flow 66 23 3155
d_flow 66 31 2609
d_flow 66 33 2151
d_flow 66 34 3157
d_flow 66 37 3159
d_flow 67 23 3007
d_flow 67 31 2611
d_flow 71 25 1730
d_flow 72 25 1465
d_flow 73 13 2668
d_flow 73 23 2968
d_flow 73 26 2571
d_flow 74 27 1735
d_flow 75 23 3009
d_flow 75 26 2573
d_flow 76 13 2680
d_flow 76 23 3010
d_flow 76 24 2594
d_flow 76 26 2595
d_flow 77 23 3012
d_flow 77 26 2577
d_flow 80 13 2665
d_flow 80 23 3013
d_flow 80 24 2579
d_flow 80 26 2582
d_flow 81 23 3014
d_flow 84 37 285
d_flow 85 23 3015
d_flow 85 37 2706
d_flow 87 0 2308
d_flow 87 38 2309
d_flow 88 1 2314
d_flow 88 39 2315
d_flow 89 2 2320
d_flow 89 40 2321
d_flow 90 0 2311
d_flow 90 38 2312
d_flow 91 1 2317
d_flow 91 39 2318
d_flow 92 2 2323
d_flow 92 40 2324
d_flow 93 4 2258
d_flow 93 42 2031
d_flow 94 5 2440
d_flow 94 7 2441
d_flow 94 43 2326
d_flow 95 5 2328
d_flow 95 43 2329
d_flow 96 6 2435
d_flow 96 7 2436
d_flow 96 44 2331
d_flow 97 8 2905
d_flow 97 23 2978
d_flow 97 37 2906
d_flow 97 45 2624
d_flow 98 12 2402
d_flow 98 49 2403
d_flow 99 6 2333
d_flow 99 44 2334
d_flow 100 3 2109
d_flow 100 41 2048
d_flow 101 10 2224
d_flow 101 47 2053
d_flow 102 8 2915
d_flow 102 23 3016
d_flow 102 37 2916
d_flow 102 45 2628
d_flow 103 9 2642
d_flow 103 23 3018
d_flow 103 46 2643
d_flow 104 9 2826
d_flow 104 23 2982
d_flow 104 46 2648
d_flow 105 11 2233
d_flow 105 48 2061
d_flow 106 9 2829
d_flow 106 13 2673
d_flow 106 23 2984
d_flow 106 46 2650
d_flow 107 12 2405
d_flow 107 49 2406
d_flow 108 9 2832
d_flow 108 13 2681
d_flow 108 23 2986
d_flow 108 46 2652
d_flow 109 13 2683
d_flow 109 50 2340
d_flow 110 13 2677
d_flow 110 50 2342
d_flow 111 14 2242
d_flow 111 51 2069
d_flow 112 8 2921
d_flow 112 23 2987
d_flow 112 37 2922
d_flow 112 45 2630
d_flow 113 12 2408
d_flow 113 49 2409
d_flow 114 15 2300
d_flow 114 52 2074
d_flow 115 9 2835
d_flow 115 21 2513
d_flow 115 23 2989
d_flow 115 46 2654
d_flow 116 16 2287
d_flow 116 53 2079
d_flow 117 9 2838
d_flow 117 21 2864
d_flow 117 23 2990
d_flow 117 29 2866
d_flow 117 31 2868
d_flow 117 37 2870
d_flow 117 46 2656
d_flow 118 8 3121
d_flow 118 13 3123
d_flow 118 17 2449
d_flow 118 23 3125
d_flow 118 34 3127
d_flow 118 37 3128
d_flow 118 54 2084
d_flow 119 8 3160
d_flow 119 13 3161
d_flow 119 22 2616
d_flow 119 23 3162
d_flow 119 29 2790
d_flow 119 34 3163
d_flow 119 37 3164
d_flow 119 45 2632
d_flow 120 8 2941
d_flow 120 23 3020
d_flow 120 37 2942
d_flow 120 45 2634
d_flow 121 8 2752
d_flow 121 23 3022
d_flow 121 45 2636
d_flow 122 8 2755
d_flow 122 23 3024
d_flow 122 45 2638
d_flow 123 8 2758
d_flow 123 23 3025
d_flow 123 37 2709
d_flow 123 45 2640
